package care.onetribe.ticket.briefing;

import static care.onetribe.ticket.Desk.answered;
import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.describe;
import static care.onetribe.ticket.Desk.giveOn;
import static care.onetribe.ticket.Desk.joined;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.merge;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.say;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.ticket.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statements as Hibernate counts them; the ticket's events are one more, which it does not see. */
@QuarkusTest
class BriefingQueriesTest {

    @Inject SessionFactory sessions;
    @Inject Roster roster;

    @BeforeEach
    void count() {
        sessions.getStatistics().setStatisticsEnabled(true);
    }

    @AfterEach
    void stopCounting() {
        sessions.getStatistics().setStatisticsEnabled(false);
    }

    @Test
    void aBriefingTakesSevenQueriesAfterTheTicketHoweverMuchHappened() {
        long id = answered("Much happened");
        for (int i = 0; i < 7; i++) {
            giveOn(lea(), id, "\"toMemberId\": \"%s\"".formatted(i % 2 == 0 ? "theo" : "mina"));
            describe(mina(), id, "{\"subject\": \"Subject %d\"}".formatted(i));
            say(mina(), id, "REPLY");
            say(mina(), id, "CUSTOMER");
            merge(lea(), open("Merged " + i), id).statusCode(200);
        }

        assertEquals(7, queries(lea(), id));
    }

    @Test
    void anAgentsTeamTakesOneMoreAndNothingMergedOneLess() {
        joined(roster, "counted", "counted-team");
        long id = open("Nothing happened");

        assertEquals(6, queries(lea(), id));
        assertEquals(7, queries(as("counted", "agent"), id));
    }

    private long queries(RequestSpecification caller, long id) {
        var statistics = sessions.getStatistics();
        statistics.clear();
        caller.get("/tickets/{id}/briefing", id).then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }
}
