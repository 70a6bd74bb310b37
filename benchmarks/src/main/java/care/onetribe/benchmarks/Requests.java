package care.onetribe.benchmarks;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;

/** What the loads ask for: any of the imported tickets, and words that stand in messages. */
final class Requests {

    static final String BODY = "It was due on Monday and has not arrived. Where is it now?";

    private final Random random = new Random(1);
    private final List<String> words;

    /**
     * @param words each as a query has them
     */
    Requests(List<String> words) {
        this.words = words;
    }

    static Requests searchingIn(PlainJdbc jdbc) throws SQLException {
        try (var connection = jdbc.connect()) {
            return new Requests(SearchedWords.of(connection));
        }
    }

    static Request list() {
        return Request.get("/tickets");
    }

    static Request open() {
        return Request.post(
                "/tickets",
                """
                {"subject": "Parcel lost", "channel": "WEB", "customer": {"name": "Bench"},
                 "message": {"body": "%s"}}
                """
                        .formatted(BODY));
    }

    Request read() {
        return Request.get("/tickets/" + someTicket());
    }

    Request search() {
        return Request.get("/tickets?q=" + words.get(random(words.size())));
    }

    Request reply() {
        return Request.post(
                "/tickets/" + (1 + random(1_000)) + "/messages",
                "{\"kind\": \"REPLY\", \"body\": \"" + BODY + "\"}");
    }

    long someTicket() {
        return 1_001 + random(6_000);
    }

    private synchronized int random(int bound) {
        return random.nextInt(bound);
    }
}
