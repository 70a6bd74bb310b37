package care.onetribe.systemtests.guide;

import static care.onetribe.systemtests.guide.Guide.array;
import static care.onetribe.systemtests.guide.Guide.number;
import static care.onetribe.systemtests.guide.Guide.text;

import care.onetribe.systemtests.http.Answer;
import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.suite.RunningSuite;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.awaitility.Awaitility;

/** Draws among the conversations that mina has brought to an end. */
final class Samples implements Chapter {

    private static final Duration LONGEST_NEWS = Duration.ofSeconds(30);
    private static final int CREATED = 201;
    private static final String SAMPLES = "/review-samples";

    private final RunningSuite suite;
    private final Caller coach;
    private final Supplier<Answer> sample = new Once<>(this::drawn);

    Samples(RunningSuite suite) {
        this.suite = suite;
        coach = suite.as("noor");
    }

    @Override
    public void tell(Guide guide) {
        guide.person(SAMPLES, "noor");
        guide.thing(SAMPLES, address -> String.valueOf(sample.get().id()));
        guide.field(SAMPLES, "firstDay", () -> text(yesterday()));
        guide.field(SAMPLES, "lastDay", () -> text(tomorrow()));
        guide.field(SAMPLES, "memberIds", () -> array(text("mina")));
        guide.before(SAMPLES, (path, body) -> sample.get());
        guide.field("/reviews", "sampleId", () -> number(sample.get().id()));
        guide.field("/reviews", "ticketId", () -> sample.get().json().at("/tickets/0/ticketId"));
    }

    /** Coaching learns of conversations by events. */
    private Answer drawn() {
        var tickets = new Tickets(suite);
        tickets.feedbackToken(tickets.answered());
        return Awaitility.await()
                .atMost(LONGEST_NEWS)
                .until(this::draw, answer -> answer.status() == CREATED);
    }

    private Answer draw() {
        return coach.post(
                SAMPLES,
                """
                {"firstDay": "%s", "lastDay": "%s", "memberIds": ["mina"], "number": 1}
                """
                        .formatted(yesterday(), tomorrow()));
    }

    private static String yesterday() {
        return LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
    }

    private static String tomorrow() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
    }
}
