package care.onetribe.coaching.calibration;

import care.onetribe.coaching.scorecard.Level;
import java.util.List;
import java.util.Objects;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;

/**
 * Krippendorff's alpha of one criterion, with the ordinal distance: levels have an order, and no
 * more. What somebody did not rate, or what did not apply, is a missing value.
 *
 * @param alpha 1 when all agree, 0 when they agree as by chance, below when less; null when it
 *     cannot be told
 * @param conversations rated by two reviewers or more, the only ones that it is about
 */
record Agreement(Double alpha, int conversations) {

    private static final int FEWEST = 2;

    /**
     * @param levels for each conversation the levels of all reviewers, null where one has none; all
     *     of one length
     */
    static Agreement of(List<List<Level>> levels) {
        var pairable = levels.stream().filter(it -> count(it) >= FEWEST).toList();
        long different =
                pairable.stream().flatMap(List::stream).filter(Objects::nonNull).distinct().count();
        if (pairable.size() < FEWEST || different < FEWEST) {
            return new Agreement(null, pairable.size());
        }
        return new Agreement(alpha(pairable), pairable.size());
    }

    private static double alpha(List<List<Level>> levels) {
        var study = new CodingAnnotationStudy(levels.get(0).size());
        for (var conversation : levels) {
            study.addItemAsArray(conversation.stream().map(Agreement::rank).toArray());
        }
        return new KrippendorffAlphaAgreement(study, new OrdinalDistanceFunction())
                .calculateAgreement();
    }

    private static Integer rank(Level level) {
        return level == null ? null : level.ordinal();
    }

    private static long count(List<Level> levels) {
        return levels.stream().filter(Objects::nonNull).count();
    }
}
