package care.onetribe.coaching.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;

/**
 * Where members stand with the skills that are looked at, worked out from what was said of them.
 */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class Standings {

    /**
     * One row a member and skill of which anything is known. The evidence's level is the lower
     * median of the five latest that show one, so that a single good or bad day decides nothing.
     */
    private static final String STANDINGS =
            """
            with assessed as (
              select member_id, skill_key, side, level,
                row_number() over (partition by member_id, skill_key, side order by id desc) as age
              from skill_assessment where member_id in (:members)),
            shown as (
              select member_id, skill_key, shows,
                row_number() over (partition by member_id, skill_key order by at desc, id desc)
                  as age
              from skill_evidence where member_id in (:members) and shows is not null),
            ranked as (
              select member_id, skill_key, shows,
                row_number() over (partition by member_id, skill_key order by field(shows,
                  'UNAWARE', 'KNOWS_WHERE_TO_LOOK', 'WITH_HELP', 'ON_MY_OWN', 'TEACHES_OTHERS'))
                  as place,
                count(*) over (partition by member_id, skill_key) as number
              from shown where age <= 5),
            views as (
              select member_id, skill_key, side as view_of, level from assessed where age = 1
              union all
              select member_id, skill_key, 'EVIDENCE', shows from ranked
              where place = (number + 1) div 2)
            select v.member_id, v.skill_key,
              max(case view_of when 'SELF' then level end),
              max(case view_of when 'COACH' then level end),
              max(case view_of when 'EVIDENCE' then level end)
            from views v join skill s on s.skill_key = v.skill_key
            where s.active
            group by v.member_id, v.skill_key
            order by v.member_id, v.skill_key
            """;

    private final EntityManager entities;

    Standings(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order of members and skills; nothing for a skill of which nothing was said. */
    @SuppressWarnings("unchecked") // a native query of several columns gives arrays
    public List<Standing> of(Collection<String> memberIds) {
        if (memberIds.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows =
                entities.createNativeQuery(STANDINGS, Object[].class)
                        .setParameter("members", memberIds)
                        .getResultList();
        return rows.stream().map(Standings::standing).toList();
    }

    private static Standing standing(Object[] row) {
        return new Standing(
                (String) row[0], (String) row[1], level(row[2]), level(row[3]), level(row[4]));
    }

    private static SkillLevel level(Object name) {
        return name == null ? null : SkillLevel.valueOf((String) name);
    }
}
