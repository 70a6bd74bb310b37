package care.onetribe.coaching.calibration;

import care.onetribe.coaching.scorecard.Cards;
import care.onetribe.coaching.scorecard.Criterion;
import care.onetribe.coaching.scorecard.Level;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Agreement over several calibrations with one version of a card: a calibration of one conversation
 * tells nothing of it alone, many together do. Who rated plays no part in alpha, so it is enough to
 * know how often each level was given.
 */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class CardAgreements {

    private static final int MOST = 50;

    private static final String LATEST =
            """
            select c.id from Calibration c
            where c.scorecardKey = :card and c.scorecardVersion = :version and c.status = :revealed
            order by c.id desc
            """;

    private static final String LEVELS =
            """
            select s.calibrationId, s.ticketId, r.criterionKey, r.level, count(*)
            from Sheet s join s.ratings r
            where s.calibrationId in :calibrations and r.level <> :notApplicable
            group by s.calibrationId, s.ticketId, r.criterionKey, r.level
            """;

    private final EntityManager entities;
    private final Cards cards;

    CardAgreements(EntityManager entities, Cards cards) {
        this.entities = entities;
        this.cards = cards;
    }

    private record Conversation(long calibrationId, long ticketId) {}

    CardAgreement of(String scorecardKey, int version) {
        var criteria = cards.require(scorecardKey, version).criteria();
        var calibrations =
                entities.createQuery(LATEST, Long.class)
                        .setParameter("card", scorecardKey)
                        .setParameter("version", version)
                        .setParameter("revealed", CalibrationStatus.REVEALED)
                        .setMaxResults(MOST)
                        .getResultList();
        var levels = levels(calibrations);
        return new CardAgreement(
                scorecardKey,
                version,
                calibrations.size(),
                criteria.stream()
                        .map(Criterion::key)
                        .map(
                                key ->
                                        CalibrationResults.CriterionAgreement.of(
                                                key, agreement(levels.get(key))))
                        .toList());
    }

    /** For each criterion, the levels that each conversation was given. */
    private Map<String, Map<Conversation, List<Level>>> levels(List<Long> calibrations) {
        var levels = new HashMap<String, Map<Conversation, List<Level>>>();
        entities.createQuery(LEVELS, Object[].class)
                .setParameter("calibrations", calibrations)
                .setParameter("notApplicable", Level.NOT_APPLICABLE)
                .getResultList()
                .forEach(
                        row ->
                                levels.computeIfAbsent((String) row[2], key -> new HashMap<>())
                                        .computeIfAbsent(
                                                new Conversation((long) row[0], (long) row[1]),
                                                conversation -> new ArrayList<>())
                                        .addAll(
                                                Collections.nCopies(
                                                        Math.toIntExact((long) row[4]),
                                                        (Level) row[3])));
        return levels;
    }

    private static Agreement agreement(Map<Conversation, List<Level>> byConversation) {
        return byConversation == null
                ? Agreement.of(List.of())
                : Agreement.of(ofOneLength(byConversation.values()));
    }

    /** With missing values where fewer rated. */
    private static List<List<Level>> ofOneLength(Collection<List<Level>> levels) {
        int most = levels.stream().mapToInt(List::size).max().orElse(0);
        levels.forEach(it -> it.addAll(Collections.nCopies(most - it.size(), null)));
        return List.copyOf(levels);
    }
}
