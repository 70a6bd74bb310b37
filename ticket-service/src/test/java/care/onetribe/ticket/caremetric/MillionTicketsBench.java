package care.onetribe.ticket.caremetric;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.lea;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
    private static final String ALL = "from=2024-11-01&to=2026-10-31";

    @Inject MillionTickets tickets;
    @Inject DataSource dataSource;

    private final List<String> report = new ArrayList<>();

    @Test
    void measure() throws Exception {
        tickets.fill();
        tickets.measure();
        report.add("| request | median ms | 90 % ms | how it is read |");
        report.add("| --- | --- | --- | --- |");
        var member = (Supplier<RequestSpecification>) () -> as("m3", "agent");
        for (var path : lists()) {
            time("lead", () -> lea(), path);
            time("agent", member, path);
        }
        for (var path : figures()) {
            time("lead", () -> lea(), path);
        }
        time("agent", member, "/care-metrics?" + ALL + "&member=m3");
        Files.write(Path.of("target", "million-tickets.md"), report);
    }

    private List<String> lists() throws SQLException {
        long customer = number("select min(id) + 77 from customer");
        long theme = number("select min(id) + 3 from theme");
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
                "/customers",
                "/customers?q=Customer%204711");
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

    private void time(String who, Supplier<RequestSpecification> caller, String path)
            throws SQLException {
        if (caller.get().get(path).statusCode() == 400) {
            return;
        }
        var times = new long[RUNS];
        for (int i = -WARMING; i < RUNS; i++) {
            var request = caller.get().urlEncodingEnabled(false);
            long start = System.nanoTime();
            assertEquals(200, request.get(path).statusCode(), path);
            times[Math.max(i, 0)] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        report.add(
                String.format(
                        Locale.ROOT,
                        "| `%s` (%s) | %.1f | %.1f | %s |",
                        path,
                        who,
                        times[RUNS / 2] / 1e6,
                        times[RUNS * 9 / 10] / 1e6,
                        plan(() -> caller.get().urlEncodingEnabled(false).get(path))));
    }

    /** What EXPLAIN says of each statement that a request really sends. */
    private String plan(Supplier<?> request) throws SQLException {
        execute("set global log_output = 'TABLE'");
        execute("truncate table mysql.general_log");
        execute("set global general_log = 1");
        request.get();
        execute("set global general_log = 0");
        var steps = new TreeSet<String>();
        for (var statement : statements()) {
            steps.addAll(explain(statement));
        }
        return String.join("; ", steps);
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
