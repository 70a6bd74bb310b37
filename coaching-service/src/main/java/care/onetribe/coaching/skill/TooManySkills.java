package care.onetribe.coaching.skill;

import care.onetribe.kit.problem.Refusal;

/** Nobody looks at more skills than they can remember, and gaps are shown all at once. */
final class TooManySkills extends Refusal {

    static final int MOST = 200;

    private static final long serialVersionUID = 1L;

    TooManySkills() {
        super(
                Kind.CONFLICT,
                "There are %d skills, and no more can be added; change one that is retired."
                        .formatted(MOST));
    }
}
