package care.onetribe.systemtests.guide;

import static care.onetribe.systemtests.guide.Guide.number;
import static care.onetribe.systemtests.guide.Guide.text;

import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.suite.RunningSuite;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.awaitility.Awaitility;

/** What a team reads on Mondays, and what mina chooses to show of her days. */
final class Weeks implements Chapter {

    /** A timer brings the last Monday's, and looks once a minute. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);

    private static final String WINS = "/offered-wins";

    private final Caller lead;
    private final Caller agent;

    Weeks(RunningSuite suite) {
        lead = suite.as("lea");
        agent = suite.as("mina");
    }

    @Override
    public void tell(Guide guide) {
        guide.person("/weekly-editions", "lea");
        guide.thing("/weekly-editions", address -> edition());
        guide.thing("/weekly-editions/{id}/comments", this::commented);
        guide.field("point", () -> number(1));
        guide.person(WINS, "mina");
        guide.thing(WINS, address -> offered());
        guide.field(WINS, "wonOn", () -> text(today()));
        guide.before(WINS, (path, body) -> write(body.path("text")));
    }

    private String edition() {
        var page = "/weekly-editions?team=north";
        Awaitility.await()
                .atMost(LONGEST_WAIT)
                .until(() -> lead.get(page).expect(200).json().get("items").size() > 0);
        return First.idIn(lead.get(page));
    }

    private String commented(String comments) {
        var body = "{\"point\": 1, \"text\": \"Last week.\"}";
        return String.valueOf(lead.post(comments, body).expect(201).id());
    }

    private String offered() {
        var win = Names.word();
        write(text(win));
        var body = "{\"wonOn\": \"%s\", \"text\": \"%s\"}".formatted(today(), win);
        return String.valueOf(agent.post(WINS, body).expect(201).id());
    }

    /** The page of today has one win and nothing else. */
    private void write(JsonNode win) {
        var page = JsonNodeFactory.instance.objectNode();
        page.putArray("wins").add(win);
        var request = Request.put("/days/" + today(), page.toString());
        if (agent.send(request.with("If-None-Match", "*")).status() == 412) {
            agent.send(request.ifMatch("*"));
        }
    }

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }
}
