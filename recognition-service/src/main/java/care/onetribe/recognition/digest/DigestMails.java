package care.onetribe.recognition.digest;

import care.onetribe.kit.time.UtcColumn;
import care.onetribe.recognition.digest.DigestDoubts.DoubtfulLetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Who was sent which digest, in the transaction at hand. */
@ApplicationScoped
class DigestMails {

    private static final String IS_IN_DOUBT =
            "(outcome = 'FAILED' or outcome = 'CLAIMED' and claimed_at < :abandonedBefore)";

    private final EntityManager entities;

    DigestMails(EntityManager entities) {
        this.entities = entities;
    }

    /** What came of a digest. */
    enum Outcome {
        /** Somebody hands it to the mail server, or did when they ended. */
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

    /** Writes down that there is none to send, unless somebody wrote something before. */
    void leaveOut(String memberId, LocalDate week, Outcome why, Instant now) {
        entities.createNativeQuery(
                        "insert ignore into digest_mail (member_id, week, outcome, claimed_at,"
                                + " settled_at) values (?1, ?2, ?3, ?4, ?4)")
                .setParameter(1, memberId)
                .setParameter(2, week)
                .setParameter(3, why.name())
                .setParameter(4, UtcColumn.of(now))
                .executeUpdate();
    }

    /**
     * The latest weeks first.
     *
     * @param abandonedBefore claims that are older have nobody behind them
     */
    List<DoubtfulLetter> inDoubt(Instant abandonedBefore, int most) {
        @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
        List<Tuple> rows =
                entities.createNativeQuery(
                                "select member_id, week, outcome, claimed_at from digest_mail where "
                                        + IS_IN_DOUBT
                                        + " order by week desc, member_id",
                                Tuple.class)
                        .setParameter("abandonedBefore", UtcColumn.of(abandonedBefore))
                        .setMaxResults(most)
                        .getResultList();
        return rows.stream().map(DigestMails::doubtful).toList();
    }

    private static DoubtfulLetter doubtful(Tuple row) {
        return new DoubtfulLetter(
                row.get(0, String.class),
                row.get(1, LocalDate.class),
                row.get(2, String.class),
                row.get(3, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    long countInDoubt(Instant abandonedBefore) {
        var count =
                entities.createNativeQuery(
                                "select count(*) from digest_mail where " + IS_IN_DOUBT, Long.class)
                        .setParameter("abandonedBefore", UtcColumn.of(abandonedBefore))
                        .getSingleResult();
        return (Long) count;
    }

    /** Whether it was in doubt, and may be dealt with anew. */
    boolean giveBackInDoubt(String memberId, LocalDate week, Instant abandonedBefore) {
        return entities.createNativeQuery(
                                "delete from digest_mail where member_id = :memberId and week ="
                                        + " :week and "
                                        + IS_IN_DOUBT)
                        .setParameter("memberId", memberId)
                        .setParameter("week", week)
                        .setParameter("abandonedBefore", UtcColumn.of(abandonedBefore))
                        .executeUpdate()
                == 1;
    }
}
