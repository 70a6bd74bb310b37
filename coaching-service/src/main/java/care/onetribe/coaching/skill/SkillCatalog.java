package care.onetribe.coaching.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** The skills that are looked at, as other features read them. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class SkillCatalog {

    private final Skills skills;

    SkillCatalog(Skills skills) {
        this.skills = skills;
    }

    /** All that are not retired, by key; there are never more than a page can hold. */
    public List<SkillView> active() {
        return skills
                .find("active = true order by skillKey")
                .range(0, TooManySkills.MOST - 1)
                .list()
                .stream()
                .map(Skill::view)
                .toList();
    }
}
