package care.onetribe.coaching.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Makes checklists for members, in the transaction of whoever asks for them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Assignments {

    private final Checklists checklists;
    private final ChecklistEvents events;

    Assignments(Checklists checklists, ChecklistEvents events) {
        this.checklists = checklists;
        this.events = events;
    }

    /**
     * Makes a checklist.
     *
     * @return its id
     */
    public long assign(NewChecklist request) {
        return make(request).id();
    }

    Checklist make(NewChecklist request) {
        var checklist = new Checklist(request);
        checklists.persist(checklist);
        var origin = request.origin();
        events.record(
                "assigned",
                checklist,
                request.template(),
                origin.assignedById(),
                origin.assignedAt());
        return checklist;
    }
}
