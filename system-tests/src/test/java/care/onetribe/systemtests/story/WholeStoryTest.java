package care.onetribe.systemtests.story;

import static care.onetribe.systemtests.story.Texts.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.systemtests.http.Answer;
import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.roster.NewTeam;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.SystemTest;
import care.onetribe.systemtests.ticket.TicketRequests;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A conversation that people had, from where its line broke off to what it started. */
@SystemTest
class WholeStoryTest {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final String TEAM = "story";
    private static final String WORDS = "You were kind, and it works now.";

    private final RunningSuite suite;
    private final Caller rosa;
    private final Caller ines;
    private final Caller cleo;
    private final Caller lena;
    private RealConversation conversation;
    private String ticket;
    private long id;
    private long thanksId;
    private long firstKudos;
    private long secondKudos;

    WholeStoryTest(RunningSuite suite) {
        this.suite = suite;
        rosa = suite.as("story-rosa", "agent");
        ines = suite.as("story-ines", "agent");
        cleo = suite.as("story-cleo", "coach");
        lena = suite.as("story-lena", "lead");
    }

    @Test
    void aConversationEndsInThanksThatRippleAndOthersSeeOnlyWhatTheyMay(@TempDir Path folder)
            throws IOException {
        aTeamComesTogether();
        aConversationWhoseLineBrokeOffIsImported(folder);
        itIsGivenToTheTeamAndRosaTakesIt();
        rosaAndInesAnswerAndTheCustomerThanks(resolved());
        everybodyWhoWorkedOnItIsCredited();
        aKudosInspiresAnother();
        rosasDayShowsWhoThankedHer();
        herGrowthShowsForWhat();
        thePulseOfTheTeamShowsWhatWasGood();
        var others = new OtherTeam(suite, TEAM, id, firstKudos, secondKudos);
        others.agentSeesWhatIsForEveryone(WORDS);
        others.leadIsNotToldHowItsPeopleAre();
        theCustomerCanBeForgottenEverywhere();
    }

    private void aTeamComesTogether() {
        NewTeam.make(suite, TEAM)
                .with("story-rosa", "agent")
                .with("story-ines", "agent")
                .with("story-udo", "agent")
                .with("story-cleo", "coach")
                .with("story-lena", "lead");
        // Who came before is known as well. What is opened for this is Udo's.
        suite.awaitRosterNews(Map.of("story-udo", TEAM));
        Awaitility.await()
                .atMost(LONGEST_WAIT)
                .until(() -> lena.get("/appreciation?team=" + TEAM), this::isOfFive);
    }

    private boolean isOfFive(Answer appreciation) {
        return appreciation.isSuccess() && "5".equals(appreciation.text("/members"));
    }

    private void aConversationWhoseLineBrokeOffIsImported(Path folder) throws IOException {
        conversation = RealConversation.ofYesterday(folder);
        var line = suite.as("desk").send(conversation.toImport()).expect(200).json();
        assertEquals("IMPORTED", line.required("result").textValue());
        id = line.required("ticketId").longValue();
        ticket = "/tickets/" + id;

        var there = rosa.get(ticket).expect(200);
        assertEquals(conversation.subject(), there.text("/subject"));
        assertEquals("WAITING_ON_CUSTOMER", there.text("/status"));
        assertEquals(conversation.owner(), there.text("/ownerId"));
        var said = rosa.get(ticket + "/messages?limit=200").expect(200).json().required("items");
        assertEquals(conversation.messages(), said.size());
        assertEquals(conversation.lastWords(), said.get(said.size() - 1).get("body").textValue());
    }

    private void itIsGivenToTheTeamAndRosaTakesIt() {
        lena.send(TicketRequests.handOverToTeam(ticket, TEAM)).expect(201);
        var taken = rosa.send(TicketRequests.take(ticket, "story-rosa")).expect(200);
        assertEquals("OPEN", taken.text("/status"));
        assertEquals(TEAM, taken.text("/teamId"));
        rosa.send(TicketRequests.focusOn(id)).expect(200);

        var day = Views.whole(rosa, "/my-day");
        assertEquals(id, day.json().at("/focus/data/ticketId").longValue());
        assertEquals(conversation.subject(), day.text("/focus/data/briefing/ticket/subject"));
        assertEquals(Set.of(String.valueOf(id)), texts(day.json().at("/tickets/data"), "id"));
    }

    private Answer resolved() {
        ines.send(TicketRequests.say(ticket, "REPLY", "The line broke off. Are you there?"))
                .expect(201);
        suite.as("desk").send(TicketRequests.say(ticket, "CUSTOMER", "I am.")).expect(201);
        rosa.send(TicketRequests.say(ticket, "REPLY", "Then here is how it goes.")).expect(201);
        return rosa.send(TicketRequests.resolve(ticket, "Told how it goes")).expect(200);
    }

    private void rosaAndInesAnswerAndTheCustomerThanks(Answer resolved) {
        var page = resolved.text("/feedbackUrl");
        var token = page.substring(page.lastIndexOf('/') + 1);
        var customer = suite.withoutToken();
        var form = "/public/feedback/" + token;
        var key = customer.get(form).expect(200).text("/helpers/0/key");
        var answer =
                """
                {"addressed": "YES", "effort": 2, "treatedWell": true, "thanks": ["%s"],
                 "comment": "%s"}
                """
                        .formatted(key, WORDS);
        customer.post(form, answer).expect(200);

        customer.get("/public/feedback/" + "A".repeat(token.length())).expect(404);
    }

    private void everybodyWhoWorkedOnItIsCredited() {
        Awaitility.await().atMost(LONGEST_WAIT).until(() -> thanksSeenBy(ines).size() == 1);
        var thanks = thanksSeenBy(ines).get(0);
        thanksId = thanks.get("id").longValue();
        assertEquals(id, thanks.get("ticketId").longValue());
        assertEquals(
                Set.of(conversation.owner(), "story-ines", "story-rosa"),
                texts(thanks.get("memberIds"), ""));
        assertEquals(1, thanks.get("namedIds").size());
        assertEquals(WORDS, thanks.get("words").textValue());
    }

    private JsonNode thanksSeenBy(Caller caller) {
        return caller.get("/customer-thanks?member=story-rosa")
                .expect(200)
                .json()
                .required("items");
    }

    private void aKudosInspiresAnother() {
        var first =
                ines.post(
                                "/kudos",
                                """
                                {"toIds": ["story-rosa"], "valueKey": "teamwork", "visibility": "TEAM",
                                 "message": "You came back to a line that broke off.",
                                 "about": {"kind": "TICKET", "id": "%d", "label": "Broken off"}}
                                """
                                        .formatted(id))
                        .expect(201);
        firstKudos = first.id();
        assertEquals(Set.of(conversation.owner()), texts(first.json().required("creditedIds"), ""));
        secondKudos =
                rosa.post(
                                "/kudos",
                                """
                                {"toIds": ["story-cleo"], "valueKey": "kindness", "inspiredById": %d,
                                 "message": "You taught us to come back to people."}
                                """
                                        .formatted(firstKudos))
                        .expect(201)
                        .id();

        var ripples = cleo.get("/kudos/%d/ripples".formatted(firstKudos)).expect(200).json();
        assertEquals(Set.of(String.valueOf(secondKudos)), texts(ripples.get("items"), "kudosId"));
    }

    private void rosasDayShowsWhoThankedHer() {
        var day = Views.whole(rosa, "/my-day").json();
        assertEquals("OK", day.at("/appreciation/status").textValue());
        assertEquals(
                Set.of("customer-thanks/" + thanksId, "kudos/" + firstKudos),
                texts(day.at("/appreciation/data"), "subject"));
        assertEquals(Set.of(), texts(day.at("/tickets/data"), "id"));
    }

    private void herGrowthShowsForWhat() {
        for (var caller : List.of(rosa, cleo, lena)) {
            var growth = Views.whole(caller, "/growth/story-rosa");
            assertEquals("teamwork", growth.text("/recognition/data/0/valueKey"));
            assertEquals("1", growth.text("/recognition/data/0/kudos"));
        }
        ines.get("/growth/story-rosa").expect(404);
    }

    private void thePulseOfTheTeamShowsWhatWasGood() {
        Awaitility.await()
                .atMost(LONGEST_WAIT)
                .until(() -> "1".equals(pulse(lena).text(addressed("numerator"))));
        var pulse = pulse(lena);
        assertEquals("1", pulse.text(addressed("denominator")));
        assertEquals(
                Set.of("story-lena", "story-udo"),
                texts(pulse.json().at("/appreciation/data/notSeenIds"), ""));
        assertEquals("3", pulse.text("/appreciation/data/recognised/count"));
        assertEquals("5", pulse.text("/appreciation/data/recognised/of"));
    }

    private static String addressed(String part) {
        return "/concerns/data/groups/0/concernAddressed/" + part;
    }

    private static Answer pulse(Caller caller) {
        return Views.whole(caller, "/pulse/" + TEAM);
    }

    private void theCustomerCanBeForgottenEverywhere() {
        var customer = rosa.get(ticket).expect(200).json().at("/customer/id").longValue();
        var erasure = "/api/v1/customers/%d/erasure".formatted(customer);
        suite.as("ada").send(Request.of("PUT", erasure)).expect(200);
        Awaitility.await()
                .atMost(LONGEST_WAIT)
                .until(() -> !thanksSeenBy(rosa).get(0).has("words"));
    }
}
