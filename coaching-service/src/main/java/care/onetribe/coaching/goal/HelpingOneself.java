package care.onetribe.coaching.goal;

import care.onetribe.kit.problem.Refusal;

/** A helper is somebody else. */
final class HelpingOneself extends Refusal {

    private static final long serialVersionUID = 1L;

    HelpingOneself() {
        super(Kind.CONFLICT, "Helpers are others. Name somebody whom you can ask.");
    }
}
