package care.onetribe.coaching.checklist;

import care.onetribe.kit.problem.Refusal;

/** Nobody has the same list to do twice at once. */
final class ChecklistIsRunning extends Refusal {

    private static final long serialVersionUID = 1L;

    ChecklistIsRunning(String memberId, String templateKey) {
        super(
                Kind.CONFLICT,
                "%s has an open checklist of %s: move it up, or cancel it first."
                        .formatted(memberId, templateKey));
    }
}
