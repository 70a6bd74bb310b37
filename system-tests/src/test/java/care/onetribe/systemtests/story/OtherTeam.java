package care.onetribe.systemtests.story;

import static care.onetribe.systemtests.story.Texts.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.systemtests.suite.RunningSuite;
import java.util.List;
import java.util.Set;

/**
 * What people of another team see of the story.
 *
 * @param firstKudos for its team
 * @param secondKudos for everyone
 */
record OtherTeam(
        RunningSuite suite, String team, long ticketId, long firstKudos, long secondKudos) {

    /** An agent sees none of its tickets, and of its kudos those that are meant for all. */
    void agentSeesWhatIsForEveryone(String words) {
        var sam = suite.as("sam");
        var ticket = "/tickets/" + ticketId;
        assertEquals(words, sam.get("/customer-thanks?member=story-rosa").text("/items/0/words"));
        sam.get("/kudos/" + secondKudos).expect(200);
        assertEquals(Set.of(), texts(sam.get("/kudos?to=story-rosa").json().get("items"), "id"));
        assertEquals(
                Set.of(), texts(sam.get("/tickets?owner=story-rosa").json().get("items"), "id"));
        assertFalse(Views.whole(sam, "/my-day").text().contains("kudos/" + firstKudos));
        for (var hidden :
                List.of(
                        ticket,
                        ticket + "/messages",
                        ticket + "/timeline",
                        ticket + "/briefing",
                        "/workspaces/" + ticketId,
                        "/kudos/" + firstKudos,
                        "/kudos/%d/ripples".formatted(firstKudos),
                        "/growth/story-rosa")) {
            sam.get(hidden).expect(404);
        }
        sam.get("/pulse/" + team).expect(403);
        sam.get("/appreciation?team=" + team).expect(403);
    }

    /** A lead sees every ticket, and nothing of what the leads of the team alone are told. */
    void leadIsNotToldHowItsPeopleAre() {
        var omar = suite.as("omar");
        omar.get("/tickets/" + ticketId).expect(200);
        omar.get("/kudos/" + firstKudos).expect(404);
        omar.get("/growth/story-rosa").expect(404);
        var pulse = Views.whole(omar, "/pulse/" + team).json();
        assertEquals("OK", pulse.at("/team/status").textValue());
        assertTrue(
                List.of("appreciation", "onboardings", "checkIns").stream().noneMatch(pulse::has),
                pulse::toString);
    }
}
