package care.onetribe.ticket.caremetric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The figures of a list of tickets, field by field as the API names them, by the definitions. */
final class DirectFigures {

    private final List<DirectTicket> tickets;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private DirectFigures(List<DirectTicket> tickets) {
        this.tickets = tickets;
    }

    static Map<String, Object> of(List<DirectTicket> tickets) {
        var figures = new DirectFigures(tickets);
        figures.add();
        return figures.fields;
    }

    private void add() {
        fields.put("tickets", (long) tickets.size());
        Predicate<DirectTicket> yes = t -> "YES".equals(t.addressed);
        share("concernAddressed", t -> t.addressed != null, yes);
        share(
                "addressedAtFirstReply",
                t -> t.addressed != null,
                yes.and(t -> t.exchanges() <= 1 && !t.everReopened()));
        quantiles("exchanges", t -> t.done() ? (long) t.exchanges() : null, value -> value);
        quantiles("firstReplyTime", DirectTicket::firstReplyMinutes, DirectFigures::duration);
        quantiles("resolutionTime", DirectTicket::resolutionMinutes, DirectFigures::duration);
        rate();
        share("reopenedWithinSevenDays", DirectTicket::everResolved, DirectTicket::reopenedSoon);
        Predicate<DirectTicket> upset =
                t -> t.done() && List.of("FRUSTRATED", "ANGRY").contains(t.row.get("opening_mood"));
        share("turnarounds", upset, yes.or(DirectFigures::seemsWell));
        share("followedUpAfterFix", t -> t.followUpMade, t -> t.told);
    }

    private static boolean seemsWell(DirectTicket ticket) {
        return List.of("HAPPY", "CALM").contains(ticket.row.get("customer_mood"))
                && !"NO".equals(ticket.addressed);
    }

    private void share(
            String name, Predicate<DirectTicket> among, Predicate<DirectTicket> counted) {
        long n = tickets.stream().filter(among).count();
        long x = tickets.stream().filter(among.and(counted)).count();
        double z = 1.959963984540054;
        double p = (double) x / n;
        double middle = (x + z * z / 2) / (n + z * z);
        double half = z * Math.sqrt(n * p * (1 - p) + z * z / 4) / (n + z * z);
        figure(name, x, n, p, Math.max(0, middle - half), Math.min(1, middle + half));
    }

    private void rate() {
        long n = tickets.size();
        long x = tickets.stream().mapToLong(t -> t.handovers).sum();
        double z = 1.959963984540054;
        double half = z * Math.sqrt(x + z * z / 4);
        figure(
                "handoversPerTicket",
                x,
                n,
                (double) x / n,
                Math.max(0, (x + z * z / 2 - half) / n),
                (x + z * z / 2 + half) / n);
    }

    private void figure(String name, long x, long n, double value, double low, double high) {
        fields.put(name + ".numerator", x);
        fields.put(name + ".denominator", n);
        fields.put(name + ".value", n == 0 ? null : rounded(value));
        fields.put(name + ".interval.low", n == 0 ? null : rounded(low));
        fields.put(name + ".interval.high", n == 0 ? null : rounded(high));
        fields.put(name + ".caution", n < 30);
    }

    private void quantiles(
            String name, Function<DirectTicket, Long> value, Function<Long, Object> shown) {
        var sorted =
                tickets.stream()
                        .map(value)
                        .filter(Objects::nonNull)
                        .sorted()
                        .collect(Collectors.toCollection(ArrayList::new));
        fields.put(name + ".numerator", (long) sorted.size());
        fields.put(name + ".denominator", (long) tickets.size());
        fields.put(name + ".caution", sorted.size() < 30);
        quantile(name + ".median", sorted, 0.5, shown);
        quantile(name + ".p90", sorted, 0.9, shown);
    }

    private void quantile(String name, List<Long> sorted, double q, Function<Long, Object> shown) {
        int n = sorted.size();
        fields.put(
                name, n == 0 ? null : shown.apply(sorted.get((int) Math.ceil(n * q - 1e-9) - 1)));
        int low = 0;
        while (low < n && below(n, q, low + 1) <= 0.025) {
            low++;
        }
        int high = n + 1;
        while (high > 1 && 1 - below(n, q, high - 1) <= 0.025) {
            high--;
        }
        boolean told = low >= 1 && high <= n;
        fields.put(name + "Interval.low", told ? shown.apply(sorted.get(low - 1)) : null);
        fields.put(name + "Interval.high", told ? shown.apply(sorted.get(high - 1)) : null);
    }

    /** P(B(n, q) &lt; k) by the definition of the binomial distribution. */
    private static double below(int n, double q, int k) {
        double sum = 0;
        double choose = 1;
        for (int i = 0; i < k; i++) {
            sum += choose * Math.pow(q, i) * Math.pow(1 - q, n - i);
            choose = choose * (n - i) / (i + 1);
        }
        return sum;
    }

    private static Object duration(Long minutes) {
        return Duration.ofMinutes(minutes).toString();
    }

    private static double rounded(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).doubleValue();
    }
}
