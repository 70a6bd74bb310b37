package care.onetribe.coaching.skill;

import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** What can be done with skills; each change is one transaction. */
@ApplicationScoped
@Transactional
class SkillDesk {

    private final Skills skills;

    SkillDesk(Skills skills) {
        this.skills = skills;
    }

    SkillView add(AddSkill request) {
        skills.lockList();
        if (skills.findById(request.key()) != null) {
            throw new SkillExists(request.key());
        }
        if (skills.count() >= TooManySkills.MOST) {
            throw new TooManySkills();
        }
        var skill = new Skill(request.key(), request.details());
        skills.persistAndFlush(skill);
        return skill.view();
    }

    @Transactional(TxType.SUPPORTS)
    SkillView show(String key) {
        return skills.require(key).view();
    }

    SkillView change(String key, MergePatch patch, Precondition precondition) {
        var skill = skills.lock(key);
        precondition.require(skill.view());
        skill.change(patch.applyTo(skill.details()));
        skills.flush();
        return skill.view();
    }

    @Transactional(TxType.SUPPORTS)
    Page<SkillView> list(SkillFilter filter, PageRequest page) {
        return skills.page(filter, page);
    }
}
