package care.onetribe.systemtests.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.systemtests.http.Answer;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.SystemTest;
import care.onetribe.systemtests.ticket.TicketRequests;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two people have read the same version of something, and both write. */
@SystemTest
class WritersRaceTest {

    private final RunningSuite suite;

    WritersRaceTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void ofTwoPatchesOfOneVersionOneIsWrittenAndTheOtherIsStale() {
        var ticket = suite.as("mina").send(TicketRequests.open("Parcel")).expect(201).location();

        assertOneWins(
                ticket,
                "/subject",
                Request.patch(ticket, "{\"subject\": \"Parcel lost\"}"),
                Request.patch(ticket, "{\"subject\": \"Parcel late\"}"));
    }

    @Test
    void ofTwoPutsOfOneVersionOneIsWrittenAndTheOtherIsStale() {
        var member = "/members/twice-written";
        var create = Request.put(member, named("Kim")).with("If-None-Match", "*");
        suite.as("ada").send(create).expect(201);

        assertOneWins(
                member,
                "/name",
                Request.put(member, named("Kim Park")),
                Request.put(member, named("Kim Lee")));
    }

    private static String named(String name) {
        return "{\"name\": \"%s\", \"roles\": [\"agent\"]}".formatted(name);
    }

    private void assertOneWins(String path, String field, Request one, Request other) {
        var etag = suite.as("lea").get(path).expect(200).etag();
        var first = suite.as("lea").sendAsync(one.ifMatch(etag));
        var second = suite.as("ada").sendAsync(other.ifMatch(etag));

        var answers = List.of(first.join(), second.join());

        assertEquals(List.of(200, 412), statuses(answers));
        var written = answers.stream().filter(Answer::isSuccess).findFirst().orElseThrow();
        assertEquals(written.text(field), suite.as("lea").get(path).expect(200).text(field));
    }

    private static List<Integer> statuses(List<Answer> answers) {
        return answers.stream().map(Answer::status).sorted().toList();
    }
}
