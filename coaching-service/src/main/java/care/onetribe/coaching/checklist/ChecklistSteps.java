package care.onetribe.coaching.checklist;

import care.onetribe.coaching.template.PublishedTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Takes the steps that follow when something was done, and tells of each. */
@ApplicationScoped
class ChecklistSteps {

    private final ChecklistEvents events;

    ChecklistSteps(ChecklistEvents events) {
        this.events = events;
    }

    void settle(Checklist checklist, PublishedTemplate template, String actorId, Instant now) {
        boolean signedOff = checklist.status() == ChecklistStatus.SIGNED_OFF;
        for (var status : checklist.settle(template, now)) {
            var step =
                    signedOff && status == ChecklistStatus.COMPLETED
                            ? "signature-withdrawn"
                            : name(status);
            events.record(step, checklist, template, actorId, now);
        }
        events.tell(checklist);
    }

    private static String name(ChecklistStatus status) {
        return switch (status) {
            case OPEN -> "reopened";
            case COMPLETED -> "completed";
            case SIGNED_OFF -> "signed-off";
            case EXPIRED -> "expired";
            case CANCELLED -> "cancelled";
        };
    }
}
