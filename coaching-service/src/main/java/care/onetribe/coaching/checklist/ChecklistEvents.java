package care.onetribe.coaching.checklist;

import care.onetribe.coaching.template.PublishedTemplate;
import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/** Tells others where checklists stand; never what somebody wrote on them. */
@ApplicationScoped
class ChecklistEvents {

    private final Outbox outbox;
    private final jakarta.enterprise.event.Event<ChecklistChanged> changed;

    ChecklistEvents(Outbox outbox, jakarta.enterprise.event.Event<ChecklistChanged> changed) {
        this.outbox = outbox;
        this.changed = changed;
    }

    /**
     * Records what happened to a checklist.
     *
     * @param step the last part of the event's type
     * @param actorId null when the suite did it
     */
    void record(
            String step,
            Checklist checklist,
            PublishedTemplate template,
            String actorId,
            Instant now) {
        outbox.record(
                new Event(
                        "checklist." + step,
                        "checklists/" + checklist.id(),
                        now,
                        actorId,
                        ChecklistData.of(checklist, template)));
    }

    /** Lets other features look at what was done. */
    void tell(Checklist checklist) {
        if (checklist.origin().onboardingId() != null) {
            changed.fire(new ChecklistChanged(checklist.origin().onboardingId()));
        }
    }

    private record ChecklistData(
            long checklistId,
            String memberId,
            String templateKey,
            int templateVersion,
            LocalDate dueOn,
            Long routineId,
            Long onboardingId) {

        static ChecklistData of(Checklist checklist, PublishedTemplate template) {
            return new ChecklistData(
                    checklist.id(),
                    checklist.memberId(),
                    template.key(),
                    template.number(),
                    checklist.due().dueOn(),
                    checklist.origin().routineId(),
                    checklist.origin().onboardingId());
        }
    }
}
