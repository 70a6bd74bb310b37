package care.onetribe.coaching.skill;

import care.onetribe.kit.problem.Refusal;

/** There is a skill with this key already. */
final class SkillExists extends Refusal {

    private static final long serialVersionUID = 1L;

    SkillExists(String key) {
        super(Kind.CONFLICT, "There is a skill '%s' already; change that one.".formatted(key));
    }
}
