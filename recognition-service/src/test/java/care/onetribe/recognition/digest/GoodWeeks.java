package care.onetribe.recognition.digest;

import care.onetribe.kit.time.UtcColumn;
import care.onetribe.recognition.Told;
import care.onetribe.recognition.roster.Roster;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;

/** People with an address, and when they were thanked. */
@ApplicationScoped
class GoodWeeks {

    private final Roster roster;
    private final EntityManager entities;

    GoodWeeks(Roster roster, EntityManager entities) {
        this.roster = roster;
        this.entities = entities;
    }

    void joins(String handle, String team, String zone, String email) {
        var data = new HashMap<String, Object>();
        data.put("memberId", handle);
        data.put("name", "Mina Okafor");
        data.put("teamId", team);
        data.put("active", true);
        data.put("timeZone", zone);
        data.put("email", email);
        roster.handle(Told.coaching("member.joined", "members/" + handle, data));
    }

    void during(long kudosId, Instant at) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "update feed_item set at = ?2 where kind ="
                                                        + " 'KUDOS' and source_id = ?1")
                                        .setParameter(1, kudosId)
                                        .setParameter(2, UtcColumn.of(at))
                                        .executeUpdate());
    }

    String outcome(String handle, LocalDate monday) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (String)
                                        entities.createNativeQuery(
                                                        "select outcome from digest_mail where"
                                                                + " member_id = ?1 and week = ?2",
                                                        String.class)
                                                .setParameter(1, handle)
                                                .setParameter(2, monday)
                                                .getSingleResult());
    }
}
