package care.onetribe.recognition.pattern;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** All patterns that were found, and the kudos among which they are. */
@ApplicationScoped
class Patterns implements PanacheRepository<RecognitionPattern> {

    /** The latest so many to one recipient each; more would be looked at in a shorter time. */
    static final int MOST_GIVEN = 5_000;

    /** Private words are not looked at. */
    private static final String GIVEN =
            """
            select k.id, k.fromId, r.memberId, k.givenAt, k.message
              from Kudos k join k.recipients r join k.teamIds t
             where t = ?1 and k.givenAt >= ?2 and k.hiding.at is null
               and k.visibility <> PRIVATE
             order by k.id desc
            """;

    List<Given> given(String teamId, Instant since) {
        EntityManager entities = getEntityManager();
        return entities.createQuery(GIVEN, Object[].class)
                .setParameter(1, teamId)
                .setParameter(2, since)
                .setMaxResults(MOST_GIVEN)
                .getResultStream()
                .map(
                        row ->
                                new Given(
                                        (Long) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        (Instant) row[3],
                                        (String) row[4]))
                .toList();
    }

    /** Two searches that find the same at once would write it down twice: one after the other. */
    void takeTurn() {
        getEntityManager()
                .createNativeQuery("select id from pattern_turn for update")
                .getSingleResult();
    }

    /** Writes a pattern down, or what there is now of one that is known. */
    void keep(String teamId, Found found, Instant now) {
        find(
                        "teamId = ?1 and kind = ?2 and fingerprint = ?3",
                        teamId,
                        found.kind(),
                        RecognitionPattern.fingerprint(found))
                .firstResultOptional()
                .ifPresentOrElse(
                        known -> known.findAgain(found, now),
                        () -> persist(new RecognitionPattern(teamId, found, now)));
    }

    /** The newest first. */
    List<RecognitionPattern> before(String teamId, long id, int limit) {
        return find("teamId = ?1 and id < ?2 order by id desc", teamId, id)
                .range(0, limit - 1)
                .list();
    }
}
