package care.onetribe.ticket.caremetric;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * What was counted of the tickets of a period: of teams from the days, of one member from their own
 * tickets.
 */
@ApplicationScoped
class CountedTickets {

    /**
     * Packed days, and the rows of those that are stale, in one statement: a day may be packed or
     * change at any moment and is to be counted once.
     */
    private static final String DAYS =
            """
            select opened_day, team_id, facts, null as theme_id, null as channel,
              null as exchanges, null as handovers, null as first_reply_minutes,
              null as resolution_minutes, null as marks
            from care_day where not stale and opened_day between ? and ? %1$s
            union all
            select opened_day, team_id, null, f.theme_id, f.channel, f.exchanges, f.handovers,
              f.first_reply_minutes, f.resolution_minutes, f.marks
            from care_day join care_fact f using (opened_day, team_id)
            where stale and opened_day between ? and ? %1$s
            """;

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
        var once = new ArrayList<Object>(List.of(period.from(), period.to()));
        var ofTeams = ofTeams(filter, once);
        var arguments = new ArrayList<>(once);
        arguments.addAll(once);
        rows.each(DAYS.formatted(ofTeams), arguments, row -> take(row, taker));
    }

    private static void take(ResultSet row, Taker taker) throws SQLException {
        var day = row.getObject(1, LocalDate.class);
        var team = row.getString(2);
        var packed = row.getBytes(3);
        if (packed == null) {
            taker.take(day, team, CareFacts.read(row));
        } else {
            PackedFacts.read(packed, fact -> taker.take(day, team, fact));
        }
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
