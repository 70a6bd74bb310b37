package care.onetribe.coaching.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;

/** Finds the templates whose items train a skill, as their newest version says. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class SkillTemplates {

    private static final String TEMPLATES =
            """
            with found as (
              select skill_key, template_key,
                row_number() over (partition by skill_key order by template_key) as place
              from checklist_template_skill where skill_key in (:skills))
            select f.skill_key, f.template_key, json_value(v.details, '$.title')
            from found f
            join checklist_template t on t.template_key = f.template_key
            join checklist_template_version v
              on v.template_key = t.template_key and v.number = t.published
            where f.place <= :most order by f.skill_key, f.place
            """;

    private final EntityManager entities;

    SkillTemplates(EntityManager entities) {
        this.entities = entities;
    }

    /** A template that trains a skill. */
    public record SkillTemplate(String skillKey, String key, String title) {}

    /**
     * Those that were published, in the order of their keys.
     *
     * @param most at most so many a skill
     */
    @SuppressWarnings("unchecked") // a native query of several columns gives arrays
    public List<SkillTemplate> on(Collection<String> skillKeys, int most) {
        if (skillKeys.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows =
                entities.createNativeQuery(TEMPLATES, Object[].class)
                        .setParameter("skills", skillKeys)
                        .setParameter("most", most)
                        .getResultList();
        return rows.stream()
                .map(row -> new SkillTemplate((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** Keeps which skills the version trains that was published just now. */
    void replace(String templateKey, Collection<String> skillKeys) {
        entities.createNativeQuery("delete from checklist_template_skill where template_key = ?")
                .setParameter(1, templateKey)
                .executeUpdate();
        for (var skillKey : skillKeys) {
            entities.createNativeQuery(
                            "insert into checklist_template_skill (skill_key, template_key)"
                                    + " values (?, ?)")
                    .setParameter(1, skillKey)
                    .setParameter(2, templateKey)
                    .executeUpdate();
        }
    }
}
