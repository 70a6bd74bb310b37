package care.onetribe.coaching.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Finds what one can say yes to, to learn a skill. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class SkillOpportunities {

    private static final String OPEN_FOR =
            """
            with open as (
              select s.skill_key, o.id, o.kind, o.title,
                row_number() over (partition by s.skill_key order by o.closes_on, o.id) as place
              from opportunity_skill s join opportunity o on o.id = s.opportunity_id
              where s.skill_key in (:skills) and o.opens_on <= :day and o.closes_on >= :day
              and o.withdrawn_at is null and o.taken < o.places and o.offered_by_id <> :learner
              and not exists (select 1 from participation p
                where p.opportunity_id = o.id and p.member_id = :learner))
            select skill_key, id, kind, title from open where place <= :most
            order by skill_key, place
            """;

    private final EntityManager entities;

    SkillOpportunities(EntityManager entities) {
        this.entities = entities;
    }

    /** An opportunity by which one can learn a skill. */
    public record SkillOpportunity(String skillKey, long id, OpportunityKind kind, String title) {}

    /**
     * What somebody can still say yes to on a day, what closes first in front.
     *
     * @param most at most so many a skill
     */
    @SuppressWarnings("unchecked") // a native query of several columns gives arrays
    public List<SkillOpportunity> openFor(
            Collection<String> skillKeys, String learnerId, LocalDate day, int most) {
        if (skillKeys.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows =
                entities.createNativeQuery(OPEN_FOR, Object[].class)
                        .setParameter("skills", skillKeys)
                        .setParameter("learner", learnerId)
                        .setParameter("day", day)
                        .setParameter("most", most)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new SkillOpportunity(
                                        (String) row[0],
                                        ((Number) row[1]).longValue(),
                                        OpportunityKind.valueOf((String) row[2]),
                                        (String) row[3]))
                .toList();
    }
}
