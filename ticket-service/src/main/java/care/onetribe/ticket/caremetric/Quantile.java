package care.onetribe.ticket.caremetric;

import care.onetribe.ticket.figure.OrderStatistics;

/**
 * A quantile of what was counted, with its interval.
 *
 * @param value null where nothing was counted
 * @param low null where too little was counted for an interval
 * @param high null where too little was counted for an interval
 */
record Quantile(Integer value, Integer low, Integer high) {

    static final int MEDIAN = 5;
    static final int P90 = 9;

    static Quantile of(Histogram values, int tenths) {
        long n = values.count();
        if (n == 0) {
            return new Quantile(null, null, null);
        }
        int value = values.valueAt(OrderStatistics.rank(n, tenths));
        return OrderStatistics.interval(n, tenths)
                .map(
                        ranks ->
                                new Quantile(
                                        value,
                                        values.valueAt(ranks.low()),
                                        values.valueAt(ranks.high())))
                .orElse(new Quantile(value, null, null));
    }

    boolean hasInterval() {
        return low != null;
    }
}
