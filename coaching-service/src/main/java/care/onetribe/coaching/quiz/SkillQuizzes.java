package care.onetribe.coaching.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;

/** Finds the quizzes on a skill. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class SkillQuizzes {

    private static final String QUIZZES =
            """
            with found as (
              select skill_key, id, title,
                row_number() over (partition by skill_key order by id desc) as place
              from quiz where skill_key in (:skills) and active)
            select skill_key, id, title from found where place <= :most order by skill_key, place
            """;

    private final EntityManager entities;

    SkillQuizzes(EntityManager entities) {
        this.entities = entities;
    }

    /** A quiz on a skill. */
    public record SkillQuiz(String skillKey, long id, String title) {}

    /**
     * Those that can be answered, the newest first.
     *
     * @param most at most so many a skill
     */
    @SuppressWarnings("unchecked") // a native query of several columns gives arrays
    public List<SkillQuiz> on(Collection<String> skillKeys, int most) {
        if (skillKeys.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows =
                entities.createNativeQuery(QUIZZES, Object[].class)
                        .setParameter("skills", skillKeys)
                        .setParameter("most", most)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new SkillQuiz(
                                        (String) row[0],
                                        ((Number) row[1]).longValue(),
                                        (String) row[2]))
                .toList();
    }
}
