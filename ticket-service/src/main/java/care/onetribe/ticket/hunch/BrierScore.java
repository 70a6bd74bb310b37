package care.onetribe.ticket.hunch;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How good forecasts were: the mean of (f - o)², where f is the probability that was told and o is
 * 1 for what came true and 0 for what did not; 0 is perfect. G. W. Brier, "Verification of
 * forecasts expressed in terms of probability", Monthly Weather Review 78 (1950); in the halved
 * form that is usual for two outcomes. Its parts are those of A. H. Murphy, "A new vector partition
 * of the probability score", Journal of Applied Meteorology 12 (1973): score = reliability -
 * resolution + uncertainty, exact since forecasts are grouped by the very confidence that was told.
 * The uncertainty is the score of whoever always tells the base rate, and so the baseline.
 *
 * @param count forecasts, more than none
 * @param baseRate share of what came true
 * @param score the mean squared error
 * @param reliability how far what was told is from what happened
 * @param resolution how far what happened differs between what was told
 * @param uncertainty the baseline
 */
record BrierScore(
        long count,
        double baseRate,
        double score,
        double reliability,
        double resolution,
        double uncertainty) {

    static BrierScore of(List<Forecasts> forecasts) {
        long count = forecasts.stream().mapToLong(Forecasts::count).sum();
        double base = forecasts.stream().mapToLong(Forecasts::cameTrue).sum() / (double) count;
        return new BrierScore(
                count,
                base,
                mean(forecasts, count, BrierScore::error),
                mean(forecasts, count, f -> square(f.probability() - f.observed())),
                mean(forecasts, count, f -> square(f.observed() - base)),
                base * (1 - base));
    }

    /**
     * How much better than the baseline, from 1 for perfect; null where the baseline is perfect.
     */
    Double skill() {
        return uncertainty == 0 ? null : 1 - score / uncertainty;
    }

    private static double error(Forecasts f) {
        return f.observed() * square(1 - f.probability())
                + (1 - f.observed()) * square(f.probability());
    }

    private static double mean(
            List<Forecasts> forecasts, long count, ToDoubleFunction<Forecasts> of) {
        return forecasts.stream().mapToDouble(f -> f.count() * of.applyAsDouble(f)).sum() / count;
    }

    private static double square(double value) {
        return value * value;
    }
}
