package care.onetribe.coaching.checklist;

import care.onetribe.kit.problem.Refusal;

/** Nothing of a checklist changes once it is over or signed off. */
final class ChecklistIsClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    ChecklistIsClosed(ChecklistStatus status) {
        super(
                Kind.CONFLICT,
                "The checklist is %s, so nothing of it changes any more.".formatted(status));
    }
}
