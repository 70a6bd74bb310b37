package care.onetribe.recognition.kudos;

import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import care.onetribe.recognition.roster.Roster;
import care.onetribe.recognition.value.Values;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.HashSet;

/** Giving and reading kudos; each change is one transaction. */
@ApplicationScoped
@Transactional
class KudosDesk {

    private final KudosList list;
    private final Values values;
    private final Roster roster;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    KudosDesk(
            KudosList list,
            Values values,
            Roster roster,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.list = list;
        this.values = values;
        this.roster = roster;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    KudosView give(GiveKudos request) {
        if (!values.isActive(request.valueKey())) {
            throw new ValueIsNotActive(request.valueKey());
        }
        var people = new HashSet<>(request.toIds());
        people.add(caller.id());
        var kudos = Kudos.give(caller.id(), request, roster.teamsOf(people), clock.instant());
        list.persist(kudos);
        record(kudos.view());
        return kudos.view();
    }

    @Transactional(TxType.SUPPORTS)
    KudosView show(long id) {
        return list.find(caller.id(), id).orElseThrow(() -> new NotFound("kudos", id)).view();
    }

    @Transactional(TxType.SUPPORTS)
    Page<KudosView> list(KudosFilter filter, PageRequest page) {
        return list.page(caller.id(), filter, page);
    }

    private void record(KudosView kudos) {
        var given = KudosGiven.of(kudos);
        outbox.record(
                new Event(
                        "kudos.given",
                        "kudos/" + kudos.id(),
                        kudos.givenAt(),
                        given.fromId(),
                        given));
    }
}
