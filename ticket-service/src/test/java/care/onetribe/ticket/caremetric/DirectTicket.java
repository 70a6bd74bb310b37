package care.onetribe.ticket.caremetric;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A ticket as plain SQL gives it, measured slowly and in another way than the service does: times
 * of waiting as intervals that are put together.
 */
final class DirectTicket {

    Map<String, Object> row;
    boolean merged;
    String addressed;
    int handovers;
    boolean followUpMade;
    boolean told;
    final List<Said> said = new ArrayList<>();
    final List<Happened> happened = new ArrayList<>();

    record Said(String kind, Instant at) {}

    record Happened(long id, long ticketId, String type, Instant at, JsonNode data) {}

    private record Interval(Instant from, Instant to) {}

    LocalDate day() {
        return LocalDate.ofInstant(firstSaid(), ZoneOffset.UTC);
    }

    boolean done() {
        return List.of("RESOLVED", "CLOSED").contains(row.get("status"));
    }

    /** Of one that others went over into, whose words stand among each other, it was added up. */
    int exchanges() {
        if (merged) {
            return ((Number) row.get("exchanges")).intValue();
        }
        int count = 0;
        var last = "";
        for (var words : said) {
            count += words.kind().equals("REPLY") && last.equals("CUSTOMER") ? 1 : 0;
            last = words.kind().equals("NOTE") ? last : words.kind();
        }
        return count;
    }

    Long firstReplyMinutes() {
        return said.stream()
                .filter(words -> words.kind().equals("REPLY"))
                .map(Said::at)
                .min(Comparator.naturalOrder())
                .map(at -> Duration.between(firstSaid(), at).toMinutes())
                .orElse(null);
    }

    boolean everResolved() {
        return happened.stream().anyMatch(step -> step.type().equals("ticket.resolved"));
    }

    boolean reopenedSoon() {
        return happened.stream()
                .filter(step -> step.type().equals("ticket.reopened"))
                .anyMatch(
                        step ->
                                lastResolvedBefore(step) != null
                                        && !step.at()
                                                .isAfter(
                                                        lastResolvedBefore(step)
                                                                .plus(Duration.ofDays(7))));
    }

    boolean everReopened() {
        return happened.stream().anyMatch(step -> step.type().equals("ticket.reopened"));
    }

    private Instant lastResolvedBefore(Happened reopening) {
        return happened.stream()
                .filter(step -> step.ticketId() == reopening.ticketId())
                .filter(step -> step.id() < reopening.id())
                .filter(step -> step.type().equals("ticket.resolved"))
                .map(Happened::at)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Instant firstSaid() {
        return said.stream().map(Said::at).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Null unless it is done. */
    Long resolutionMinutes() {
        if (!done()) {
            return null;
        }
        var end =
                happened.stream()
                        .filter(step -> step.type().equals("ticket.resolved"))
                        .map(Happened::at)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        return length(intervals(end)).toMinutes();
    }

    private List<Interval> intervals(Instant end) {
        var byTicket = new HashMap<Long, List<Happened>>();
        happened.forEach(
                step ->
                        byTicket.computeIfAbsent(step.ticketId(), id -> new ArrayList<>())
                                .add(step));
        var all = new ArrayList<Interval>();
        byTicket.values().forEach(steps -> all.addAll(intervalsOf(steps, end)));
        return all;
    }

    private List<Interval> intervalsOf(List<Happened> steps, Instant end) {
        var waits = new ArrayList<Interval>();
        for (int i = 0; i < steps.size(); i++) {
            var from = steps.get(i).at();
            var next = i + 1 < steps.size() ? steps.get(i + 1).at() : end;
            var to = next.isBefore(end) ? next : end;
            if (waitsAfter(steps.subList(0, i + 1)) && from.isBefore(to)) {
                waits.add(new Interval(from, to));
            }
        }
        return waits;
    }

    private boolean waitsAfter(List<Happened> steps) {
        var last = steps.get(steps.size() - 1);
        var status = status(steps);
        if (last.data().has("intoTicketId") || List.of("RESOLVED", "CLOSED").contains(status)) {
            return false;
        }
        return unanswered(steps)
                || List.of("NEW", "OPEN").contains(status)
                || status.equals("ON_HOLD") && !last.data().path("heldForCustomer").asBoolean();
    }

    private static String status(List<Happened> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).data().has("status")) {
                return steps.get(i).data().get("status").asText();
            }
        }
        return "NEW";
    }

    /** Whether the last words are the customer's, or came with a ticket where they were. */
    private boolean unanswered(List<Happened> steps) {
        boolean unanswered = false;
        for (var step : steps) {
            switch (step.type()) {
                case "ticket.opened", "ticket.customer-wrote" -> unanswered = true;
                case "ticket.replied" -> unanswered = false;
                case "ticket.merged" -> unanswered |= gainedUnanswered(step);
                default -> {
                    // says nothing
                }
            }
        }
        return unanswered;
    }

    private boolean gainedUnanswered(Happened merged) {
        long from = merged.data().path("fromTicketId").asLong(0);
        return from != 0
                && unanswered(
                        happened.stream()
                                .filter(step -> step.ticketId() == from)
                                .filter(step -> step.id() < merged.id())
                                .toList());
    }

    private static Duration length(List<Interval> intervals) {
        var sorted = intervals.stream().sorted(Comparator.comparing(Interval::from)).toList();
        var sum = Duration.ZERO;
        var until = Instant.MIN;
        for (var interval : sorted) {
            var from = interval.from().isAfter(until) ? interval.from() : until;
            if (interval.to().isAfter(from)) {
                sum = sum.plus(Duration.between(from, interval.to()));
                until = interval.to();
            }
        }
        return sum;
    }
}
