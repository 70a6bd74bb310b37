package care.onetribe.coaching.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** With which versions of templates people on a path are done. */
@ApplicationScoped
class DealtVersions {

    private final EntityManager entities;

    DealtVersions(EntityManager entities) {
        this.entities = entities;
    }

    /** Somebody is done with an older version of a template than the newest. */
    record Outdated(long onboardingId, String templateKey) {}

    /** Somebody is done with a version; an earlier one changes nothing. */
    void deal(long onboardingId, String templateKey, int number) {
        entities.createNativeQuery(
                        "insert into onboarding_template (onboarding_id, template_key, number)"
                                + " values (?, ?, ?)"
                                + " on duplicate key update number = greatest(number, ?)")
                .setParameter(1, onboardingId)
                .setParameter(2, templateKey)
                .setParameter(3, number)
                .setParameter(4, number)
                .executeUpdate();
    }

    /** Some of those who are done with an older version, in no particular order. */
    @SuppressWarnings("unchecked") // a native query of several columns gives arrays
    List<Outdated> outdated(int limit) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select d.onboarding_id, d.template_key"
                                        + " from checklist_template t"
                                        + " straight_join onboarding_template d"
                                        + " on d.template_key = t.template_key"
                                        + " and d.number < t.published limit ?",
                                Object[].class)
                        .setParameter(1, limit)
                        .getResultList();
        return rows.stream()
                .map(row -> new Outdated(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }
}
