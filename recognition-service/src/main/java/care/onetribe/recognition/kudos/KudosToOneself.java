package care.onetribe.recognition.kudos;

import care.onetribe.kit.problem.Refusal;

/** Nobody thanks themselves. */
final class KudosToOneself extends Refusal {

    private static final long serialVersionUID = 1L;

    KudosToOneself() {
        super(Kind.CONFLICT, "Kudos go to others. Leave yourself out of toIds.");
    }
}
