package care.onetribe.ticket.hunch;

import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** All early warnings, and when one more is raised. */
@ApplicationScoped
class EarlyWarnings implements PanacheRepository<EarlyWarning> {

    private static final String SORT = "-id";

    private final Hunches hunches;
    private final Outbox outbox;

    EarlyWarnings(Hunches hunches, Outbox outbox) {
        this.hunches = hunches;
        this.outbox = outbox;
    }

    EarlyWarning require(long id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("early warning", id));
    }

    Page<EarlyWarning> page(PageRequest request) {
        long before = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        var read =
                find("id < ?1 order by id desc", before).range(0, request.readLimit() - 1).list();
        var total = request.total() ? count() : null;
        return Page.of(read, request, SORT, warning -> List.of(warning.id())).withTotal(total);
    }

    /**
     * Looks whether a new hunch is one of a warning, or makes one. The caller holds the lock of
     * what it is about, so that of several at once one raises it and the others join it.
     */
    void hear(Hunch hunch) {
        var last = latestAbout(hunch.aboutKey());
        if (last.filter(warning -> warning.isJoinedAt(hunch.madeAt())).isPresent()) {
            join(hunch, last.get());
        } else {
            raiseIfEnough(hunch);
        }
    }

    private void join(Hunch hunch, EarlyWarning warning) {
        hunch.join(warning);
        flush();
        warning.isMadeBy(hunches.peopleOf(warning.id()));
    }

    private void raiseIfEnough(Hunch hunch) {
        var since = hunch.madeAt().minus(EarlyWarning.WEEK);
        var alike = hunches.unwarnedAbout(hunch.aboutKey(), since);
        if (alike.people() >= EarlyWarning.PEOPLE) {
            var warning = new EarlyWarning(hunch, alike.first(), (int) alike.people());
            persist(warning);
            hunches.joinAll(hunch.aboutKey(), since, warning);
            tell(warning, hunch.madeAt());
        }
    }

    private Optional<EarlyWarning> latestAbout(String aboutKey) {
        return find("aboutKey = ?1 order by raisedAt desc", aboutKey).firstResultOptional();
    }

    /** Words stay out of it. */
    private void tell(EarlyWarning warning, Instant at) {
        var data = new LinkedHashMap<String, Object>();
        data.put("earlyWarningId", warning.id());
        data.put("themeId", warning.about().themeId());
        data.put("customerId", warning.about().customerId());
        data.put("people", warning.people());
        outbox.record(new Event("early.warning", "early-warnings/" + warning.id(), at, null, data));
    }
}
