package care.onetribe.gateway.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventSightTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Viewer MINA = new Viewer("mina", Set.of("agent"), "north");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ticket.replied | {'ticketId':7,'ownerId':'mina','teamId':'south'}      | true",
                "ticket.replied | {'ticketId':7,'ownerId':'theo','teamId':'north'}      | true",
                "ticket.opened  | {'ticketId':7,'ownerId':null,'teamId':'south'}        | true",
                "ticket.replied | {'ticketId':7,'ownerId':'theo','teamId':null}         | true",
                "ticket.replied | {'ticketId':7,'ownerId':'theo','teamId':'south'}      | false",
                "ticket.replied | {'ownerId':'mina','teamId':'north'}      | false",
                "feedback.given | {'ownerId':'theo','workedOn':['mina']}   | true",
                "feedback.given | {'ownerId':'theo','workedOn':['theo']}   | false",
                "hunch.made     | {'ownerId':'theo'}                       | false",
                "theme.rising   | {'themeId':4}                            | true",
                "article.revised| {'status':'DRAFT','ownerId':'theo'}      | false",
                "article.revised| {'status':'REVIEWED','ownerId':'theo'}   | true",
                "customer.erased| {'customerId':7}                         | false",
                "member.joined  | {'memberId':'noor'}                      | true",
                "support-gap.taken | {'supportGapId':3}                    | true",
                "review.shared  | {'memberId':'mina','reviewerId':'rosa'}  | true",
                "review.opened  | {'memberId':'theo','reviewerId':'rosa'}  | false",
                "goal.reached   | {'memberId':'theo','helperIds':['mina']} | true",
                "checklist.completed | {'memberId':'theo'}                 | false",
                "lesson.shared  | {'authorId':'theo','teamId':'north'}     | true",
                "lesson.shared  | {'authorId':'theo','teamId':'south'}     | false",
                "weekly-message.published | {'teamId':'south'}             | false",
                "win.offered    | {'memberId':'theo','text':'words'}       | false",
                "kudos.given    | {'visibility':'EVERYONE'}                | true",
                "kudos.given    | {'visibility':'TEAM','fromId':'theo','toIds':['mina']} | true",
                "kudos.given    | {'visibility':'TEAM','toIds':['noor'],'teamIds':['east','north']} | true",
                "kudos.given    | {'visibility':'TEAM','toIds':['noor'],'teamIds':['south']} | false",
                "kudos.given    | {'visibility':'TEAM','toIds':['noor']}   | false",
                "kudos.hidden   | {'visibility':'TEAM','teamIds':['north']} | true",
                "kudos.given    | {'visibility':'PRIVATE'}                 | false",
                "kudos.given    | {'visibility':'PRIVATE','teamIds':['north']} | false",
                "kudos.withdrawn| {'kudosId':3}                            | false",
                "kudos.withdrawn| {'kudosId':3,'visibility':'EVERYONE'}    | true",
                "thanks.credited| {'visibility':'TEAM','memberIds':['mina']} | true",
                "thanks.credited| {'visibility':'TEAM','memberIds':['noor'],'teamIds':['north']} | true",
                "thanks.credited| {'visibility':'TEAM','memberIds':['noor'],'teamIds':['south']} | false",
                "win.shown      | {'memberId':'noor','visibility':'EVERYONE'} | true",
                "milestone.shown| {'memberId':'noor','visibility':'TEAM','teamIds':['south']} | false",
                "milestone.shown| {'memberId':'noor','visibility':'TEAM','teamIds':['north']} | true",
                "review-sample.drawn | {'teamId':'north'}                  | false",
            })
    void anAgentSeesTheirShelvesWhatIsForAllAndWhatNamesThem(
            String type, String data, boolean seen) {
        assertEquals(seen, EventSight.sees(MINA, event(type, data)));
    }

    @Test
    void whoeverIsOfNoTeamSeesNothingOfTeams() {
        var alone = new Viewer("mina", Set.of("agent"), null);

        assertFalse(EventSight.sees(alone, event("weekly-message.published", "{'teamId':null}")));
        assertFalse(EventSight.sees(alone, event("weekly-message.published", "{}")));
        assertFalse(
                EventSight.sees(
                        alone, event("kudos.given", "{'visibility':'TEAM','teamIds':['north']}")));
    }

    @Test
    void aTypeThatIsNotKnownIsNotSeen() {
        var event = event("salary.changed", "{'memberId':'mina','teamId':'north'}");

        assertFalse(EventSight.sees(MINA, event));
    }

    @Test
    void aCoachSeesAllTicketsButNoMoreOfPeople() {
        var coach = new Viewer("rosa", Set.of("coach"), "south");

        assertTrue(
                EventSight.sees(
                        coach,
                        event(
                                "ticket.replied",
                                "{'ticketId':7,'ownerId':'theo','teamId':'north'}")));
        assertFalse(EventSight.sees(coach, event("checklist.completed", "{'memberId':'theo'}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead", "admin", "integration"})
    void whoeverMayReadTheFeedsSeesAll(String role) {
        var viewer = new Viewer("rosa", Set.of(role), null);

        assertTrue(EventSight.sees(viewer, event("salary.changed", "{}")));
    }

    private static FeedEvent event(String type, String data) {
        try {
            var json =
                    JSON.readTree(
                            "{\"type\":\"%s\",\"data\":%s}"
                                    .formatted(type, data.replace('\'', '"')));
            return new FeedEvent(Source.TICKET, 1, Instant.EPOCH, json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
