package care.onetribe.coaching.supportgap;

import care.onetribe.coaching.listing.Conditions;
import care.onetribe.coaching.listing.NewestFirst;
import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Writes every step down, for its reporter and history, and tells others of it without words. */
@ApplicationScoped
class GapSteps implements PanacheRepository<GapStep> {

    private final Outbox outbox;

    GapSteps(Outbox outbox) {
        this.outbox = outbox;
    }

    void record(SupportGap gap, GapStepKind kind, String byId, Instant at) {
        persist(new GapStep(gap, kind, byId, at));
        outbox.record(
                new Event(
                        "support-gap." + kind.event(),
                        "support-gaps/" + gap.id(),
                        at,
                        byId,
                        StepData.of(gap)));
    }

    Page<GapStepView> of(long gapId, PageRequest request) {
        return page(new Conditions().and("gap.id = :gap", "gap", gapId), request);
    }

    /** What others did about the gaps that somebody reported. */
    Page<GapStepView> newsFor(String reporterId, PageRequest request) {
        var conditions =
                new Conditions()
                        .and("reporterId = :reporter", "reporter", reporterId)
                        .and("byId <> reporterId");
        return page(conditions, request);
    }

    private Page<GapStepView> page(Conditions conditions, PageRequest request) {
        return NewestFirst.page(this, conditions, request, GapStep::id).map(GapStep::view);
    }

    private record StepData(
            long supportGapId,
            GapStatus status,
            String reporterId,
            String ownerId,
            String teamId,
            Long ticketId) {

        static StepData of(SupportGap gap) {
            return new StepData(
                    gap.id(),
                    gap.status(),
                    gap.reporterId(),
                    gap.ownerId(),
                    gap.teamId(),
                    gap.details().ticketId());
        }
    }
}
