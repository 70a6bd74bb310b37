package care.onetribe.coaching.day;

import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** What the members of a team gave as their stress in a week; the only thing that leaves a page. */
@ApplicationScoped
public class WeekOfStress {

    private static final int LAST_DAY = 6;

    private final EntityManager entities;
    private final Vault vault;

    WeekOfStress(EntityManager entities, Vault vault) {
        this.entities = entities;
        this.vault = vault;
    }

    /**
     * The mean of each member's numbers, by their handles. Never shown: only what is added up over
     * enough people may be.
     *
     * @param week its Monday
     */
    public Map<String, Double> ofTeam(String teamId, LocalDate week) {
        return entities
                .createQuery(
                        "select d.ownerId, d.onDate, d.keyId, d.stress from Day d join TeamWeek t"
                                + " on t.key.memberId = d.ownerId and t.key.week = :week"
                                + " where t.teamId = :team and d.stress is not null"
                                + " and d.onDate between :week and :end",
                        Given.class)
                .setParameter("team", teamId)
                .setParameter("week", week)
                .setParameter("end", week.plusDays(LAST_DAY))
                .getResultList()
                .stream()
                .collect(groupingBy(Given::ownerId, TreeMap::new, averagingInt(this::number)));
    }

    private int number(Given given) {
        return vault.openStress(given.ownerId(), given.date(), given.keyId(), given.stress());
    }

    /** A number as it is stored. */
    record Given(String ownerId, LocalDate date, String keyId, byte[] stress) {}
}
