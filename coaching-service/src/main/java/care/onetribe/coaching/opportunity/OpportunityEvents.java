package care.onetribe.coaching.opportunity;

import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import care.onetribe.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Tells others what is offered and what no longer is; never who said yes. */
@ApplicationScoped
class OpportunityEvents {

    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    OpportunityEvents(Outbox outbox, Caller caller, Clock clock) {
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    void offered(Opportunity opportunity) {
        record("opportunity.offered", opportunity);
    }

    void withdrawn(Opportunity opportunity) {
        record("opportunity.withdrawn", opportunity);
    }

    private void record(String type, Opportunity opportunity) {
        outbox.record(
                new Event(
                        type,
                        "opportunities/" + opportunity.id(),
                        clock.instant(),
                        caller.id(),
                        OpportunityData.of(opportunity)));
    }

    private record OpportunityData(
            long opportunityId,
            OpportunityKind kind,
            String offeredById,
            LocalDate opensOn,
            LocalDate closesOn,
            int places,
            List<String> skillKeys) {

        static OpportunityData of(Opportunity opportunity) {
            var details = opportunity.details();
            return new OpportunityData(
                    opportunity.id(),
                    details.kind(),
                    opportunity.offeredById(),
                    details.opensOn(),
                    details.closesOn(),
                    details.places(),
                    details.skillKeys());
        }
    }
}
