package care.onetribe.ticket.caremetric;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * What was counted of the tickets of a period: of teams from the packed days, of one member from
 * their own tickets.
 */
@ApplicationScoped
class CountedTickets {

    private static final String DAYS =
            "select opened_day, team_id, facts from care_day where opened_day between ? and ?";

    private static final String OF_MEMBER =
            "select opened_day, team_id, "
                    + CareFacts.COLUMNS
                    + " from care_fact where owner_id = ? and opened_day between ? and ?";

    private final Rows rows;

    CountedTickets(Rows rows) {
        this.rows = rows;
    }

    /** Takes the facts of a ticket, with the day and the team that it is counted under. */
    interface Taker {
        void take(LocalDate day, String teamId, CareFact fact);
    }

    void each(CareMetricsFilter filter, CarePeriod period, Taker taker) {
        var wanted = wanted(filter, taker);
        if (filter.member() == null) {
            eachPacked(filter, period, wanted);
        } else {
            eachOfMember(filter, period, wanted);
        }
    }

    /** Steps of tickets that were recorded and are not counted yet. */
    long stepsToCount() {
        return rows.read(
                        "select s.last_position - c.position from event_sequence s, care_cursor c",
                        List.of(),
                        row -> row.getLong(1))
                .get(0);
    }

    private void eachPacked(CareMetricsFilter filter, CarePeriod period, Taker taker) {
        var arguments = new ArrayList<Object>(List.of(period.from(), period.to()));
        rows.each(
                DAYS + ofTeams(filter, arguments),
                arguments,
                row -> {
                    var day = row.getObject(1, LocalDate.class);
                    var team = row.getString(2);
                    PackedFacts.read(row.getBytes(3), fact -> taker.take(day, team, fact));
                });
    }

    private void eachOfMember(CareMetricsFilter filter, CarePeriod period, Taker taker) {
        var arguments = new ArrayList<Object>(List.of(filter.member(), period.from(), period.to()));
        rows.each(
                OF_MEMBER + ofTeams(filter, arguments),
                arguments,
                row ->
                        taker.take(
                                row.getObject(1, LocalDate.class),
                                row.getString(2),
                                CareFacts.read(row)));
    }

    private static String ofTeams(CareMetricsFilter filter, List<Object> arguments) {
        if (filter.team().isEmpty()) {
            return "";
        }
        arguments.addAll(filter.team());
        return " and team_id in (%s)".formatted(Rows.marks(filter.team().size()));
    }

    /** Passes on what is of the themes and channels that were asked for. */
    private static Taker wanted(CareMetricsFilter filter, Taker taker) {
        LongPredicate theme = theme(filter);
        int channels = filter.channel().stream().mapToInt(c -> 1 << c.ordinal()).sum();
        if (filter.theme().isEmpty() && channels == 0) {
            return taker;
        }
        return (day, team, fact) -> {
            if (theme.test(fact.themeId())
                    && (channels == 0 || (channels & 1 << fact.channel()) != 0)) {
                taker.take(day, team, fact);
            }
        };
    }

    private static LongPredicate theme(CareMetricsFilter filter) {
        var themes = filter.theme();
        return themes.isEmpty() ? any -> true : themes::contains;
    }
}
