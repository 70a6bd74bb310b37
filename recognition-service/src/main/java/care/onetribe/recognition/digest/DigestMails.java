package care.onetribe.recognition.digest;

import care.onetribe.kit.time.UtcColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Who was sent which digest, in the transaction at hand. */
@ApplicationScoped
class DigestMails {

    private final EntityManager entities;

    DigestMails(EntityManager entities) {
        this.entities = entities;
    }

    /** What came of a digest. */
    enum Outcome {
        /** Somebody is about to send it, or was when they ended. */
        CLAIMED,
        SENT,
        /** There was nothing to tell. */
        EMPTY,
        /** Its reader wants none. */
        UNWANTED,
        /** The mail server, or the way to it, failed in the middle. */
        FAILED
    }

    /** Those of some members whose digest of a week is dealt with. */
    @SuppressWarnings("unchecked") // a native query with a class gives that class
    Set<String> dealtWith(Collection<String> memberIds, LocalDate week) {
        return Set.copyOf(
                entities.createNativeQuery(
                                "select member_id from digest_mail where week = ?1 and member_id in"
                                        + " (?2)",
                                String.class)
                        .setParameter(1, week)
                        .setParameter(2, memberIds)
                        .getResultList());
    }

    /** Whether the caller is the one to deal with it. */
    boolean claim(String memberId, LocalDate week, Instant now) {
        return entities.createNativeQuery(
                                "insert ignore into digest_mail (member_id, week, outcome,"
                                        + " claimed_at) values (?1, ?2, 'CLAIMED', ?3)")
                        .setParameter(1, memberId)
                        .setParameter(2, week)
                        .setParameter(3, UtcColumn.of(now))
                        .executeUpdate()
                == 1;
    }

    void settle(String memberId, LocalDate week, Outcome outcome, Instant now) {
        entities.createNativeQuery(
                        "update digest_mail set outcome = ?3, settled_at = ?4 where member_id = ?1"
                                + " and week = ?2")
                .setParameter(1, memberId)
                .setParameter(2, week)
                .setParameter(3, outcome.name())
                .setParameter(4, UtcColumn.of(now))
                .executeUpdate();
    }

    /** Lets somebody deal with it later, where certainly nothing was sent. */
    void giveBack(String memberId, LocalDate week) {
        entities.createNativeQuery("delete from digest_mail where member_id = ?1 and week = ?2")
                .setParameter(1, memberId)
                .setParameter(2, week)
                .executeUpdate();
    }
}
