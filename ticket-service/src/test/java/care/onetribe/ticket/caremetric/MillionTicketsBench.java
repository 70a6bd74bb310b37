package care.onetribe.ticket.caremetric;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.lea;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Times lists, searches and figures over a million tickets, each by way of HTTP with its token
 * checked, and tells how the database read for it. No test of the build, since it takes minutes:
 * run it by its name. It writes {@code target/million-tickets.md}.
 */
@QuarkusTest
class MillionTicketsBench {

    private static final int WARMING = 5;
    private static final int RUNS = 41;
    private static final int PAGES_DOWN = 3;
    private static final double LIST_MILLIS = 100;
    private static final double FIGURE_MILLIS = 500;
    private static final String ALL = "from=2024-11-01&to=2026-10-31";

    @Inject MillionTickets tickets;
    @Inject DataSource dataSource;

    private final List<String> report = new ArrayList<>();
    private final List<String> misses = new ArrayList<>();

    @Test
    void measure() throws Exception {
        // before anything is prepared, so that the log has the values of what is sent later
        execute("set global log_output = 'NONE'");
        execute("set global general_log = 1");
        tickets.fill();
        tickets.measure();
        report.add(
                "| request | first page: median, 90 %% ms | page %d | how it is read |"
                        .formatted(PAGES_DOWN + 1));
        report.add("| --- | ---: | ---: | --- |");
        var member = (Supplier<RequestSpecification>) () -> as("m3", "agent");
        for (var path : lists()) {
            time("lead", () -> lea(), path, LIST_MILLIS);
            time("agent", member, path, LIST_MILLIS);
        }
        for (var path : figures()) {
            time("lead", () -> lea(), path, FIGURE_MILLIS);
        }
        time("agent", member, "/care-metrics?" + ALL + "&member=m3", FIGURE_MILLIS);
        Files.write(Path.of("target", "million-tickets.md"), report);
        assertEquals(List.of(), misses);
    }

    private List<String> lists() throws SQLException {
        long customer = number("select min(id) + 77 from customer");
        long theme = number("select min(id) + 3 from theme");
        long ticket = number("select min(id) + 500000 from ticket");
        return List.of(
                "/tickets",
                "/tickets?sort=openedAt",
                "/tickets?sort=priority",
                "/tickets?status=NEW&status=OPEN",
                "/tickets?owner=m3",
                "/tickets?owner=none",
                "/tickets?customer=" + customer,
                "/tickets?tag=tag-44",
                "/tickets?channel=PHONE&priority=URGENT",
                "/tickets?theme=" + theme,
                "/tickets?q=number4711",
                "/tickets?q=parcel%20depot",
                "/tickets?q=parcel",
                "/tickets?q=refund%20number4711&status=CLOSED",
                "/tickets?q=hello",
                "/tickets?q=number47*",
                "/tickets/" + ticket + "/messages",
                "/tickets/" + ticket + "/timeline",
                "/customers",
                "/customers?q=Customer%204711",
                "/customers/" + customer + "/goodwill",
                "/themes",
                "/turnarounds",
                "/follow-ups");
    }

    private static List<String> figures() {
        return List.of(
                "/care-metrics?" + ALL,
                "/care-metrics?" + ALL + "&groupBy=week",
                "/care-metrics?" + ALL + "&groupBy=theme",
                "/care-metrics?" + ALL + "&groupBy=channel",
                "/care-metrics?" + ALL + "&groupBy=team",
                "/care-metrics?" + ALL + "&team=team3&groupBy=theme",
                "/care-metrics?from=2026-08-01&to=2026-10-31&groupBy=week");
    }

    private void time(
            String who, Supplier<RequestSpecification> caller, String path, double aimMillis)
            throws SQLException {
        int status = get(caller, path).statusCode();
        if (status != 200) {
            report.add("| `%s` (%s) | answered with %d | | |".formatted(path, who, status));
            return;
        }
        var first = millis(caller, path);
        var down = path;
        for (int i = 0; i < PAGES_DOWN && down != null; i++) {
            down = next(path, get(caller, down));
        }
        var further = down == null ? null : millis(caller, down);
        var steps = new TreeSet<>(plan(caller, path));
        if (down != null) {
            steps.addAll(plan(caller, down));
        }
        report.add(
                "| `%s` (%s) | %s | %s | %s |"
                        .formatted(
                                path,
                                who,
                                shown(first),
                                further == null ? "" : shown(further),
                                String.join("; ", steps)));
        System.out.println(report.get(report.size() - 1));
        if (first[0] > aimMillis || further != null && further[0] > aimMillis) {
            misses.add(path + " of the " + who);
        }
        steps.stream().filter(MillionTicketsBench::readsAll).forEach(misses::add);
    }

    /** A list that is read from its beginning to its end, however long it gets. */
    private static boolean readsAll(String step) {
        return step.matches(
                "(ticket|message|ticket_word|word\\d|ticket_tag|customer|care_fact) ALL.*");
    }

    private static String shown(double[] millis) {
        return String.format(Locale.ROOT, "%.1f, %.1f", millis[0], millis[1]);
    }

    /** Median and 90th percentile. */
    private static double[] millis(Supplier<RequestSpecification> caller, String path) {
        var times = new long[RUNS];
        for (int i = -WARMING; i < RUNS; i++) {
            long start = System.nanoTime();
            assertEquals(200, get(caller, path).statusCode(), path);
            times[Math.max(i, 0)] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return new double[] {times[RUNS / 2] / 1e6, times[RUNS * 9 / 10] / 1e6};
    }

    private static Response get(Supplier<RequestSpecification> caller, String path) {
        return caller.get().urlEncodingEnabled(false).get(path);
    }

    private static String next(String path, Response page) {
        String cursor = page.jsonPath().getString("next");
        return cursor == null
                ? null
                : path
                        + (path.contains("?") ? "&" : "?")
                        + "cursor="
                        + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
    }

    /** What EXPLAIN says of each statement sent, but for those prepared before the log began. */
    private Set<String> plan(Supplier<RequestSpecification> caller, String path)
            throws SQLException {
        execute("truncate table mysql.general_log");
        execute("set global log_output = 'TABLE'");
        get(caller, path);
        execute("set global log_output = 'NONE'");
        var steps = new TreeSet<String>();
        for (var statement : statements()) {
            steps.addAll(explain(statement));
        }
        return steps;
    }

    private List<String> statements() throws SQLException {
        var all = new ArrayList<String>();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select convert(argument using utf8mb4) from mysql.general_log"
                                        + " where command_type in ('Query', 'Execute')"
                                        + " and (argument like 'select%' or argument like '(select%')"
                                        + " and argument not like '%event%'"
                                        + " and argument not like '%(?%' and argument not like '%= ?%'"
                                        + " and argument not like '%general_log%'"
                                        + " and argument not like '%feed_cursor%'")) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }

    private List<String> explain(String sql) throws SQLException {
        var steps = new ArrayList<String>();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("explain " + sql)) {
            while (rows.next()) {
                if (rows.getString("table") != null) {
                    steps.add(
                            "%s %s `%s`"
                                    .formatted(
                                            rows.getString("table"),
                                            rows.getString("type"),
                                            rows.getString("key")));
                }
            }
        }
        return steps;
    }

    private long number(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
