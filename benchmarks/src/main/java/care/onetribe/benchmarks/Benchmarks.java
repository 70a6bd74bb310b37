package care.onetribe.benchmarks;

import care.onetribe.local.database.DatabaseCredentials;
import care.onetribe.local.imports.ConversationFile;
import care.onetribe.local.imports.ConversationImport;
import care.onetribe.local.issuer.TokenRequests;
import care.onetribe.local.suite.Application;
import care.onetribe.local.suite.Progress;
import care.onetribe.local.suite.Suite;
import care.onetribe.local.suite.SuiteSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Measures the packaged suite on this machine: with the database, the issuer, the four applications
 * and the load all on it. What is measured and how stands in {@code docs/performance.md}, where the
 * result is written too.
 */
final class Benchmarks {

    private static final Duration STEP =
            Duration.ofSeconds(Integer.getInteger("onetribe.bench.seconds", 12));
    private static final Duration WARM_UP =
            Duration.ofSeconds(Integer.getInteger("onetribe.bench.warm-up", 45));
    private static final int MANY = Integer.getInteger("onetribe.bench.tickets", 100_000);

    /** To look into the day page alone; then nothing is written into the document. */
    private static final boolean DAY_ONLY = Boolean.getBoolean("onetribe.bench.day-only");

    private final Report report = new Report();
    private final Suite suite;
    private final PlainJdbc jdbc;
    private final URI gateway;
    private final URI ticketService;
    private final String token;

    private Benchmarks(Suite suite, Path data) {
        this.suite = suite;
        this.jdbc =
                new PlainJdbc(
                        suite.databaseUrl(),
                        "ticket",
                        DatabaseCredentials.of(data).password("ticket"));
        this.gateway = URI.create(suite.url(Application.GATEWAY));
        this.ticketService = URI.create(suite.url(Application.TICKET));
        this.token = new TokenRequests(suite.issuerUrl()).token("ada");
    }

    /**
     * @param arguments folder of the project, and the file of conversations
     */
    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]);
        var file = Path.of(arguments[1]);
        var data = Files.createTempDirectory("onetribe-bench");
        var settings =
                new SuiteSettings(
                        home,
                        data,
                        SuiteSettings.onFreePorts(home, data).ports(),
                        "1G",
                        Map.of(
                                "ONETRIBE_GATEWAY_RATE_LIMIT_REQUESTS", "1000000",
                                "ONETRIBE_GATEWAY_RATE_LIMIT_BURST", "1000000"),
                        false);
        try (var suite = Suite.start(settings, Progress.SILENT)) {
            var benchmarks = new Benchmarks(suite, data);
            if (DAY_ONLY) {
                benchmarks.importOf(file);
                benchmarks.oneDay();
                return;
            }
            benchmarks.measure(file);
            benchmarks.report.writeTo(
                    home.resolve("docs/performance.md"),
                    "%s, %d processors, Java %s"
                            .formatted(
                                    LocalDate.now(),
                                    Runtime.getRuntime().availableProcessors(),
                                    Runtime.version().feature()));
        }
    }

    private void measure(Path file) throws IOException, SQLException {
        var few = listAtAThousand();
        importOf(file);
        try (var connection = jdbc.connect()) {
            ManyTickets.upTo(MANY, connection);
        }
        var requests = Requests.searchingIn(jdbc);
        warmUp(requests);
        listsAtMany(few);
        readsAgainstJdbc(requests);
        opensAgainstJdbc();
        overheadOfTheGateway(requests);
        oneDay();
        ratesAtEightConnections(requests);
    }

    private void oneDay() throws SQLException {
        new OneDay(gateway, suite.issuerUrl(), STEP, BusyAgent.in(jdbc)).measure(report);
    }

    /** What is measured is a suite that has been up for a while. */
    private void warmUp(Requests requests) {
        var kinds =
                List.<Supplier<Request>>of(
                        requests::read,
                        Requests::list,
                        Requests::open,
                        requests::reply,
                        requests::search);
        for (var kind : kinds) {
            new Load(8, WARM_UP).send(gateway, token, kind);
        }
    }

    private Figures listAtAThousand() throws IOException {
        try (var connection = new Connection(gateway)) {
            for (int i = 0; i < 1_000; i++) {
                connection.send(Requests.open(), token);
            }
        }
        new Load(8, WARM_UP).send(gateway, token, Requests::list);
        return list();
    }

    private void importOf(Path file) throws IOException {
        var results = new AtomicLong();
        long start = System.nanoTime();
        new ConversationImport(gateway.toString(), token)
                .run(ConversationFile.at(file), result -> results.incrementAndGet());
        double seconds = (System.nanoTime() - start) / 1e9;
        report.row(
                "import of %,d conversations".formatted(results.get()),
                "%.1f s (%,.0f/s)".formatted(seconds, results.get() / seconds),
                "under 60 s");
        report.row(
                "largest resident memory of ticket-service so far",
                ResidentMemory.most(Application.TICKET.module()) + " MiB",
                "under 400 MiB");
    }

    private void listsAtMany(Figures few) {
        var many = list();
        report.row("list page at 1,000 tickets, 8 connections", few.toString(), "");
        report.row("list page at %,d tickets".formatted(MANY), many.toString(), "");
        report.row(
                "p99 of a list page against that at 1,000",
                "%.2f times".formatted(many.p99Millis() / few.p99Millis()),
                "at most 1.5 times");
    }

    private void readsAgainstJdbc(Requests requests) {
        var plain = new Load(16, STEP).run(() -> jdbc.reader(requests::someTicket));
        var ours = new Load(16, STEP).send(gateway, token, requests::read);
        report.row("read a ticket, plain JDBC, 16 connections", plain.toString(), "");
        report.row("read a ticket, gateway, 16 connections", ours.toString(), "");
        report.row(
                "share of plain JDBC",
                "%.2f".formatted(ours.perSecond() / plain.perSecond()),
                "at least 0.20, aim 0.50");
    }

    private void opensAgainstJdbc() {
        var plain = new Load(16, STEP).run(() -> jdbc.opener(Requests.BODY));
        var ours = new Load(16, STEP).send(gateway, token, Requests::open);
        report.row("open a ticket, plain JDBC, 16 connections", plain.toString(), "");
        report.row("open a ticket, gateway, 16 connections", ours.toString(), "");
        report.row(
                "share of plain JDBC",
                "%.2f".formatted(ours.perSecond() / plain.perSecond()),
                "at least 0.33");
    }

    private void overheadOfTheGateway(Requests requests) {
        var direct = new Load(1, STEP).send(ticketService, token, requests::read);
        var through = new Load(1, STEP).send(gateway, token, requests::read);
        report.row("read a ticket, ticket-service itself, 1 connection", direct.toString(), "");
        report.row("read a ticket, gateway, 1 connection", through.toString(), "");
        report.row(
                "the gateway adds to the median",
                "%.2f ms".formatted(through.medianMillis() - direct.medianMillis()),
                "less than 1 ms");
    }

    private void ratesAtEightConnections(Requests requests) {
        rate("read a ticket", 78, requests::read);
        rate("list page", 24, Requests::list);
        rate("open a ticket", 43, Requests::open);
        rate("reply", 46, requests::reply);
        rate("search (two words of one message)", 71, requests::search);
    }

    private void rate(String what, int others, Supplier<Request> requests) {
        var ours = new Load(8, STEP).send(gateway, token, requests);
        report.row(
                what + ", gateway, 8 connections",
                "%s, %.0f times %d".formatted(ours, ours.perSecond() / others, others),
                "at least 25 times, aim 50");
    }

    private Figures list() {
        return new Load(8, STEP).send(gateway, token, Requests::list);
    }
}
