package care.onetribe.coaching.skill;

import care.onetribe.kit.problem.Refusal;

/** A retired skill is looked at no more. */
final class SkillIsRetired extends Refusal {

    private static final long serialVersionUID = 1L;

    SkillIsRetired(String key) {
        super(
                Kind.CONFLICT,
                "The skill '%s' is retired; choose one of /api/v1/skills?active=true."
                        .formatted(key));
    }
}
