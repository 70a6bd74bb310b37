package care.onetribe.coaching.review;

import care.onetribe.coaching.sample.Draws;
import care.onetribe.coaching.scorecard.Cards;
import care.onetribe.coaching.scorecard.Criterion;
import care.onetribe.coaching.scorecard.Level;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures that come of reviews, each with its number and its interval. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class Figures {

    private static final List<ReviewStatus> OPEN_TO_BOTH =
            List.of(ReviewStatus.SHARED, ReviewStatus.DISCUSSED);

    private static final List<Level> MET =
            Arrays.stream(Level.values()).filter(Level::meetsStandard).toList();

    private static final String CARDS =
            """
            select v.scorecardKey, v.scorecardVersion,
              sum(case when v.missedCritical then 0 else 1 end), count(*)
            from Review v where v.sampleId = :sample and v.status in :open
            group by v.scorecardKey, v.scorecardVersion
            order by v.scorecardKey, v.scorecardVersion
            """;

    private static final String LEVELS =
            """
            select r.criterionKey,
              sum(case when r.level in :met then 1 else 0 end), count(*)
            from Review v join v.ratings r
            where v.sampleId = :sample and v.status in :open
              and v.scorecardKey = :card and v.scorecardVersion = :version
              and r.level <> :notApplicable
              and not exists (select 1 from Dispute d where d.reviewId = v.id
                and d.expected.criterionKey = r.criterionKey and d.status in :undecided)
            group by r.criterionKey
            """;

    private static final String DISPUTES =
            """
            select d.expected.criterionKey,
              sum(case when d.status = :upheld then 1 else 0 end), count(*)
            from Dispute d
            where d.scorecardKey = :card and d.scorecardVersion = :version
              and d.status in :decided
            group by d.expected.criterionKey
            """;

    private final EntityManager entities;
    private final Cards cards;
    private final Draws draws;

    Figures(EntityManager entities, Cards cards, Draws draws) {
        this.entities = entities;
        this.cards = cards;
        this.draws = draws;
    }

    SampleResults ofSample(long sampleId) {
        int drawn = draws.size(sampleId);
        var results =
                entities
                        .createQuery(CARDS, Object[].class)
                        .setParameter("sample", sampleId)
                        .setParameter("open", OPEN_TO_BOTH)
                        .getResultList()
                        .stream()
                        .map(row -> ofCard(sampleId, row))
                        .toList();
        long shared = results.stream().mapToLong(it -> it.withoutCriticalMiss().of()).sum();
        return new SampleResults(sampleId, drawn, shared, results);
    }

    DisputeRates ofDisputes(String scorecardKey, int version) {
        var criteria = cards.require(scorecardKey, version).criteria();
        var upheld =
                shares(
                        entities.createQuery(DISPUTES, Object[].class)
                                .setParameter("upheld", DisputeStatus.UPHELD)
                                .setParameter("card", scorecardKey)
                                .setParameter("version", version)
                                .setParameter(
                                        "decided",
                                        List.of(DisputeStatus.UPHELD, DisputeStatus.DECLINED))
                                .getResultList());
        return new DisputeRates(
                scorecardKey,
                version,
                criteria.stream()
                        .map(Criterion::key)
                        .map(key -> new DisputeRates.CriterionRate(key, share(upheld, key)))
                        .toList());
    }

    private SampleResults.CardResults ofCard(long sampleId, Object[] row) {
        var scorecardKey = (String) row[0];
        int version = (int) row[1];
        var met =
                shares(
                        entities.createQuery(LEVELS, Object[].class)
                                .setParameter("met", MET)
                                .setParameter("sample", sampleId)
                                .setParameter("open", OPEN_TO_BOTH)
                                .setParameter("card", scorecardKey)
                                .setParameter("version", version)
                                .setParameter("notApplicable", Level.NOT_APPLICABLE)
                                .setParameter(
                                        "undecided",
                                        List.of(DisputeStatus.OPEN, DisputeStatus.LAPSED))
                                .getResultList());
        return new SampleResults.CardResults(
                scorecardKey,
                version,
                Share.of((long) row[2], (long) row[3]),
                cards.require(scorecardKey, version).criteria().stream()
                        .map(Criterion::key)
                        .map(key -> new SampleResults.CriterionResult(key, share(met, key)))
                        .toList());
    }

    /** Rows of key, count and number. */
    private static Map<String, Share> shares(List<Object[]> rows) {
        return rows.stream()
                .collect(
                        Collectors.toMap(
                                row -> (String) row[0],
                                row -> Share.of((long) row[1], (long) row[2])));
    }

    private static Share share(Map<String, Share> shares, String criterionKey) {
        return shares.getOrDefault(criterionKey, Share.of(0, 0));
    }
}
