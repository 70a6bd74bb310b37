package care.onetribe.coaching.day;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import care.onetribe.kit.version.PutCondition;
import care.onetribe.kit.version.Saved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What the caller can do with their own days, the only ones that there are for them; whatever their
 * role, a day of somebody else's has no address. Each method is one transaction.
 */
@ApplicationScoped
@Transactional
public class DayDesk {

    private static final int DAYS_AHEAD = 31;

    private final Days days;
    private final Vault vault;
    private final TeamWeeks teamWeeks;
    private final Caller caller;
    private final Clock clock;

    DayDesk(Days days, Vault vault, TeamWeeks teamWeeks, Caller caller, Clock clock) {
        this.days = days;
        this.vault = vault;
        this.teamWeeks = teamWeeks;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the caller wants of a day; empty where they have not begun its page. */
    @Transactional(TxType.SUPPORTS)
    public Optional<Intention> intention(LocalDate date) {
        return days.find(caller.id(), date)
                .map(this::view)
                .map(day -> new Intention(date, day.intention()));
    }

    Page<DayView> list(DayFilter filter, PageRequest page) {
        return days.page(caller.id(), filter, page).map(this::view);
    }

    DayView show(LocalDate date) {
        return view(days.require(caller.id(), date));
    }

    Saved<DayView> put(LocalDate date, DayPage page, PutCondition condition) {
        requireNear(date);
        days.lock(caller.id());
        var current = days.find(caller.id(), date);
        condition.require(current.map(this::view));
        var sealed = vault.close(caller.id(), date, page);
        var day =
                current.map(
                                there -> {
                                    there.seal(sealed);
                                    return there;
                                })
                        .orElseGet(() -> new Day(caller.id(), date, sealed));
        days.persistAndFlush(day);
        if (page.stress() != null) {
            teamWeeks.join(caller.id(), date);
        }
        return new Saved<>(DayView.of(day, page), current.isEmpty());
    }

    void delete(LocalDate date, Precondition precondition) {
        days.lock(caller.id());
        var day = days.require(caller.id(), date);
        precondition.require(view(day));
        days.delete(day);
    }

    /** Everything the caller ever wrote down; what was added up of it in closed weeks stays. */
    void deleteAll() {
        days.lock(caller.id());
        days.delete("ownerId", caller.id());
        teamWeeks.leaveAll(caller.id());
    }

    private void requireNear(LocalDate date) {
        var last = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(DAYS_AHEAD);
        if (date.isAfter(last)) {
            throw new DayTooFarAhead(last);
        }
    }

    private DayView view(Day day) {
        return DayView.of(day, vault.open(day));
    }
}
