package care.onetribe.coaching.day;

import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.Forbidden;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * What can be done with wins that are offered to the tribe; each method is one transaction. The
 * event of one that is offered carries its words, which its owner chose to publish, and nothing
 * else of the page; whoever shows it takes it away when it is taken back.
 */
@ApplicationScoped
@Transactional
class OfferedWinDesk {

    private final OfferedWins wins;
    private final Days days;
    private final Vault vault;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    OfferedWinDesk(
            OfferedWins wins, Days days, Vault vault, Outbox outbox, Caller caller, Clock clock) {
        this.wins = wins;
        this.days = days;
        this.vault = vault;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    OfferedWinView offer(OfferWin request) {
        days.lock(caller.id());
        requireOnPage(request);
        wins.find(caller.id(), request.wonOn(), request.text())
                .ifPresent(
                        earlier -> {
                            throw new WinIsOffered(earlier.id());
                        });
        var win = new OfferedWin(caller.id(), request.wonOn(), request.text(), clock.instant());
        wins.persist(win);
        record("win.offered", win, win.view().text());
        return win.view();
    }

    OfferedWinView show(long id) {
        return wins.require(id).view();
    }

    Page<OfferedWinView> list(String memberId, PageRequest page) {
        return wins.page(memberId, page);
    }

    void takeBack(long id) {
        var win = wins.require(id);
        if (!win.memberId().equals(caller.id())) {
            throw new Forbidden("Only whoever offered a win takes it back.");
        }
        wins.delete(win);
        record("win.taken-back", win, null);
    }

    private void requireOnPage(OfferWin request) {
        var found =
                days.find(caller.id(), request.wonOn())
                        .filter(day -> vault.open(day).wins().contains(request.text()));
        if (found.isEmpty()) {
            throw new WinNotOnPage(request.wonOn());
        }
    }

    private void record(String type, OfferedWin win, String text) {
        outbox.record(
                new Event(
                        type,
                        "offered-wins/" + win.id(),
                        clock.instant(),
                        caller.id(),
                        new WinData(win.id(), win.memberId(), text)));
    }

    private record WinData(long offeredWinId, String memberId, String text) {}
}
