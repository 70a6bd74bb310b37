package care.onetribe.coaching.skill;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Members whom one can ask to teach a skill: they are still there, their own latest assessment says
 * that they teach others, and their coach's, if there is one, does not say less than that they can
 * do it on their own. Nobody is told of who did not offer it themself.
 */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class Teachers {

    private static final String TEACHERS =
            """
            with offered as (
              select a.skill_key, a.member_id,
                row_number() over (partition by a.skill_key order by m.team_id <=> :team desc,
                  a.member_id) as place
              from skill_assessment a join member m on m.id = a.member_id and m.active
              where a.skill_key in (:skills) and a.level = 'TEACHES_OTHERS' and a.side = 'SELF'
              and a.member_id <> :learner
              and not exists (
                select 1 from skill_assessment later where later.member_id = a.member_id
                and later.skill_key = a.skill_key and later.side = 'SELF' and later.id > a.id)
              and coalesce((
                select coach.level from skill_assessment coach where coach.member_id = a.member_id
                and coach.skill_key = a.skill_key and coach.side = 'COACH'
                order by coach.id desc limit 1), 'ON_MY_OWN') in ('ON_MY_OWN', 'TEACHES_OTHERS'))
            select skill_key, member_id from offered where place <= :most order by skill_key, place
            """;

    private final EntityManager entities;

    Teachers(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Handles of those who teach, by skill; those of the learner's own team first, in no other
     * order than that of their handles.
     *
     * @param teamId the learner's team, or null
     * @param most at most so many a skill
     */
    @SuppressWarnings("unchecked") // a native query of several columns gives arrays
    public Map<String, List<String>> of(
            Collection<String> skillKeys, String learnerId, String teamId, int most) {
        if (skillKeys.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows =
                entities.createNativeQuery(TEACHERS, Object[].class)
                        .setParameter("skills", skillKeys)
                        .setParameter("learner", learnerId)
                        .setParameter("team", teamId == null ? "" : teamId)
                        .setParameter("most", most)
                        .getResultList();
        return rows.stream()
                .collect(
                        groupingBy(
                                row -> (String) row[0], mapping(row -> (String) row[1], toList())));
    }
}
