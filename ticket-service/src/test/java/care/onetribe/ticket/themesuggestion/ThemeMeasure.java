package care.onetribe.ticket.themesuggestion;

import care.onetribe.local.database.DatabaseCredentials;
import care.onetribe.local.database.EmbeddedDatabase;
import care.onetribe.ticket.emerging.EmergingMeasure;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.flywaydb.core.Flyway;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * Measures how often the right theme is suggested, with the code and the database of the service.
 * No test: {@code docs/themes/measure.sh} runs it and {@code docs/themes.md} shows what it found.
 */
final class ThemeMeasure {

    private static final int FOLDS = 5;
    private static final int COPIED_TO = 100_000;
    private static final int ASKED = 300;

    private final MariaDbDataSource database;
    private final Openings openings;
    private final SentenceModel model;

    private ThemeMeasure(MariaDbDataSource database, SentenceModel model) {
        this.database = database;
        this.openings = new Openings(database);
        this.model = model;
    }

    /**
     * A text with its theme.
     *
     * @param fold in which it is asked for and not known
     */
    record Labelled(String text, String theme, int fold) {}

    /**
     * @param args the folder of the data
     */
    public static void main(String[] args) throws Exception {
        var data = Path.of(args[0]);
        var folder = Files.createTempDirectory("onetribe-measure");
        try (var server = EmbeddedDatabase.start(folder, freePort(), "512M");
                var model = SentenceModel.load()) {
            var measure = new ThemeMeasure(database(folder, server), model);
            System.out.println("| texts | by | top-1 | top-3 | macro-F1 |");
            System.out.println("| --- | --- | --- | --- | --- |");
            measure.run("theme queries, train to test", queries(data), List.of(1));
            var conversations = conversations(data);
            measure.run("conversations, 5 folds by customer", conversations, allFolds());
            measure.measureTime();
            measure.emerging(conversations);
        }
    }

    private static MariaDbDataSource database(Path folder, EmbeddedDatabase server)
            throws SQLException {
        var credentials = DatabaseCredentials.of(folder);
        var database = new MariaDbDataSource(server.jdbcUrl() + "/ticket?useBulkStmts=true");
        database.setUser(DatabaseCredentials.OWNER);
        database.setPassword(credentials.password(DatabaseCredentials.OWNER));
        Flyway.configure()
                .dataSource(database)
                .locations("db/kit", "db/migration")
                .load()
                .migrate();
        return database;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static List<Integer> allFolds() {
        return IntStream.range(0, FOLDS).boxed().toList();
    }

    /** Every fifth customer is in the same fold. */
    private static List<Labelled> conversations(Path data) throws IOException {
        var json = new ObjectMapper();
        try (var lines =
                new GZIPInputStream(
                        Files.newInputStream(data.resolve("conversations.ndjson.gz")))) {
            var all = new ArrayList<Labelled>();
            try (var read = json.readerFor(JsonNode.class).<JsonNode>readValues(lines)) {
                while (read.hasNextValue()) {
                    var line = read.nextValue();
                    if (line.get("theme").isTextual()) {
                        all.add(conversation(line));
                    }
                }
            }
            return all;
        }
    }

    private static Labelled conversation(JsonNode line) {
        var said =
                StreamSupport.stream(line.get("messages").spliterator(), false)
                        .filter(message -> message.get("kind").asText().equals("CUSTOMER"))
                        .map(message -> message.get("body").asText())
                        .limit(Opening.MESSAGES)
                        .toList();
        var customer = line.get("customer").get("externalId").asText();
        int number = Integer.parseInt(customer.substring(customer.indexOf('-') + 1));
        return new Labelled(Opening.text(said), line.get("theme").asText(), number % FOLDS);
    }

    /** Fold 0 is for training. */
    private static List<Labelled> queries(Path data) throws IOException {
        var all = new ArrayList<Labelled>();
        for (int fold = 0; fold < 2; fold++) {
            var file =
                    data.resolve(fold == 0 ? "theme-queries-train.csv" : "theme-queries-test.csv");
            for (var row : Csv.rows(Files.readString(file)).stream().skip(1).toList()) {
                all.add(new Labelled(row.get(0), row.get(1), fold));
            }
        }
        return all;
    }

    private void run(String name, List<Labelled> all, List<Integer> folds) throws Exception {
        var themes = List.copyOf(new TreeSet<>(all.stream().map(Labelled::theme).toList()));
        store(all, themes);
        var byWords = new Accuracy(themes.size());
        var byBoth = new Accuracy(themes.size());
        for (int fold : folds) {
            label(all, themes, Set.of(fold));
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).fold() == fold) {
                    int right = themes.indexOf(all.get(i).theme());
                    var opening = openings.of(List.of(i + 1L)).get(0);
                    byBoth.count(right, suggested(opening));
                    byWords.count(right, suggested(opening.meaning(null)));
                }
            }
        }
        System.out.printf("| %s | FULLTEXT and BM25 | %s |%n", name, byWords);
        System.out.printf("| %s | the same with embeddings | %s |%n", name, byBoth);
    }

    private void emerging(List<Labelled> all) {
        var told = new ArrayList<EmergingMeasure.Told>();
        for (int i = 0; i < all.size(); i++) {
            var opening = openings.of(List.of(i + 1L)).get(0);
            told.add(
                    new EmergingMeasure.Told(
                            all.get(i).theme(), opening.words(), opening.meaning()));
        }
        System.out.println();
        EmergingMeasure.run(told);
    }

    private List<Integer> suggested(Opening opening) {
        var statistics = openings.statistics(opening.counts().keySet());
        return Neighbours.among(openings.alike(opening, statistics), opening, statistics)
                .themes()
                .stream()
                .map(theme -> (int) (theme.getKey() - 1))
                .toList();
    }

    private void store(List<Labelled> all, List<String> themes) throws Exception {
        execute("delete from ticket");
        execute("truncate table opening");
        execute("delete from opening_word");
        execute("update opening_turn set tickets = 0, tokens = 0");
        execute(
                "insert ignore into customer (id, version, name, explain_as)"
                        + " values (1, 0, 'All', 'PLAIN')");
        var kept = new ArrayList<Opening>();
        for (int i = 0; i < all.size(); i++) {
            var text = List.of(all.get(i).text());
            var meaning = Meaning.quantised(model.vector(all.get(i).text()));
            kept.add(Opening.of(i + 1L, text, meaning));
        }
        insertTickets(all.size());
        new OpeningStore(database, openings).replace(kept);
        label(all, themes, Set.of());
    }

    private void insertTickets(int count) throws SQLException {
        execute(
                """
                insert into ticket (id, version, subject, channel, status, urgency, customer_mood,
                  opening_mood, customer_id, expectation_confirmed, exchanges, replies, handovers,
                  reopenings, unanswered, opened_at, last_message_at)
                select seq, 0, 'Measured', 'CHAT', 'RESOLVED', 3, 'CALM', 'CALM', 1, false, 1, 1, 0,
                  0, false, '2020-05-01', '2020-05-01' from seq_1_to_%d
                """
                        .formatted(count));
    }

    /** Puts all tickets under their themes, but for those of some folds. */
    private void label(List<Labelled> all, List<String> themes, Set<Integer> without)
            throws SQLException {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement(
                                "update ticket set theme_id = ? where id = ?")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < all.size(); i++) {
                var one = all.get(i);
                update.setObject(
                        1, without.contains(one.fold()) ? null : themes.indexOf(one.theme()) + 1L);
                update.setLong(2, i + 1L);
                update.addBatch();
            }
            update.executeBatch();
            connection.commit();
        }
    }

    /** Of what is done between the request and its answer, all but showing tickets and themes. */
    private void measureTime() throws Exception {
        int originals = (int) number("select count(*) from ticket");
        int times = COPIED_TO / originals + 1;
        insertCopies(originals, times);
        var took = new long[ASKED];
        for (int i = 0; i < ASKED; i++) {
            long start = System.nanoTime();
            suggested(openings.of(List.of(1L + i * 13L % originals)).get(0));
            took[i] = System.nanoTime() - start;
        }
        Arrays.sort(took);
        System.out.printf(
                "%n%,d tickets under themes: median %.1f ms, 90th percentile %.1f ms, longest %.1f"
                        + " ms of %d requests, one at a time%n%n",
                number("select count(*) from opening"),
                took[ASKED / 2] / 1e6,
                took[ASKED * 9 / 10] / 1e6,
                took[ASKED - 1] / 1e6,
                ASKED);
    }

    private void insertCopies(int originals, int times) throws SQLException {
        var columns =
                "version, subject, channel, status, urgency, customer_mood, opening_mood,"
                        + " customer_id, theme_id, expectation_confirmed, exchanges, replies,"
                        + " handovers, reopenings, unanswered, opened_at, last_message_at";
        // from tables of their own, so that nothing has to be put aside in between
        execute("create table first_ticket as select id, " + columns + " from ticket");
        execute("create table first_opening as select * from opening");
        for (int i = 1; i < times; i++) {
            long offset = (long) i * originals;
            execute(
                    "insert into ticket (id, %1$s) select id + %2$d, %1$s from first_ticket"
                            .formatted(columns, offset));
            execute(
                    ("insert into opening select ticket_id + %d, messages, tokens, words, meaning"
                                    + " from first_opening")
                            .formatted(offset));
        }
        execute("update opening_word set tickets = tickets * " + times);
        execute(
                "update opening_turn set tickets = tickets * %1$d, tokens = tokens * %1$d"
                        .formatted(times));
        execute("analyze table ticket, opening");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
