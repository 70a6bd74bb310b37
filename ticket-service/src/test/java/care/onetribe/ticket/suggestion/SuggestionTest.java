package care.onetribe.ticket.suggestion;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.joined;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.merge;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.resolve;
import static care.onetribe.ticket.Desk.resolved;
import static care.onetribe.ticket.Desk.say;
import static care.onetribe.ticket.Desk.take;
import static care.onetribe.ticket.Library.answer;
import static care.onetribe.ticket.Library.draft;
import static care.onetribe.ticket.Library.pathOf;
import static care.onetribe.ticket.Library.retire;
import static care.onetribe.ticket.Library.reviewed;
import static care.onetribe.ticket.Library.usedOn;
import static care.onetribe.ticket.Themed.assign;
import static care.onetribe.ticket.Themed.theme;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.ticket.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SuggestionTest {

    @Inject Roster roster;
    @Inject SessionFactory sessions;

    /** Which words are rare shows only among others. */
    @BeforeEach
    void othersSaySomething() {
        for (int i = 0; i < 3; i++) {
            open("Nothing of the kind");
        }
    }

    @Test
    void aReviewedArticleThatSharesRareWordsIsSuggestedWithThem() {
        long article = reviewed("Zorilla quibble in the crate", "TEAM");
        draft("Zorilla quibble draft");
        long retired = reviewed("Zorilla quibble retired", "TEAM");
        retire(lea(), retired).statusCode(200);

        suggestions(open("My zorilla has a quibble"))
                .body("articles.article.id", contains((int) article))
                .body("articles[0].article.question", equalTo("Zorilla quibble in the crate"))
                .body("articles[0].why.words", hasItems("zorilla", "quibble"))
                .body("articles[0].why.sameTheme", equalTo(false));
    }

    @Test
    void anArticleShowsHowOftenItsPathsWorked() {
        long article = reviewed("Kinkajou snag", "TEAM");
        long used = resolvedTicket("Kinkajou elsewhere");
        say(mina(), used, "CUSTOMER");
        usedOn(used, pathOf(article), "ADAPTED");
        answer(used, "YES");

        suggestions(open("Kinkajou snag"))
                .body("articles[0].paths[0].pathId", equalTo((int) pathOf(article)))
                .body("articles[0].paths[0].uses", equalTo(1))
                .body("articles[0].paths[0].concernAddressed.numerator", equalTo(1));
    }

    @Test
    void aResolvedTicketThatSharesRareWordsIsSuggestedWithThem() {
        long earlier = resolvedTicket("Coatimundi froze the lock");
        open("Coatimundi froze too, unresolved");

        suggestions(open("A coatimundi froze"))
                .body("tickets.id", contains((int) earlier))
                .body("tickets[0].subject", equalTo("Coatimundi froze the lock"))
                .body("tickets[0].status", equalTo("RESOLVED"))
                .body("tickets[0].resolution", equalTo("Sent again"))
                .body("tickets[0].why.words", hasItems("coatimundi", "froze"));
    }

    @Test
    void whatCustomersSaidWasAddressedComesBeforeWhatWasNot() {
        long no = resolvedTicket("Binturong clogs pipes");
        long yes = resolvedTicket("Binturong clogs pipes");
        long silent = resolvedTicket("Binturong clogs pipes");
        answer(yes, "YES");
        answer(no, "PARTLY");

        var found = suggestions(open("Binturong clogs pipes"));

        found.body("tickets", hasSize(3)).body("tickets[0].id", equalTo((int) yes));
        found.body("tickets[0].addressed", equalTo("YES"));
        found.body("tickets.id", hasItems((int) no, (int) silent));
    }

    @Test
    void oneThemeIsAReasonWithoutACommonWord() {
        long theme = theme("Suggested theme");
        long article = reviewed("Gerenuk", "TEAM", ", \"themeIds\": [%d]".formatted(theme));
        long earlier = resolvedTicket("Dibatag");
        assign(lea(), earlier, theme).statusCode(200);
        long id = open("Klipspringer");
        assign(lea(), id, theme).statusCode(200);

        suggestions(id)
                .body("articles.article.id", contains((int) article))
                .body("articles[0].why.sameTheme", equalTo(true))
                .body("tickets.id", contains((int) earlier))
                .body("tickets[0].why.sameTheme", equalTo(true));
    }

    @Test
    void atMostFiveOfEachAreSuggested() {
        for (int i = 0; i < 7; i++) {
            reviewed("Hoatzin moult", "TEAM");
            resolvedTicket("Hoatzin moult");
        }

        suggestions(open("Hoatzin moult")).body("articles", hasSize(5)).body("tickets", hasSize(5));
    }

    @Test
    void anAgentIsSuggestedOnlyTicketsThatTheySee() {
        joined(roster, "suggest-north", "suggest-north-team");
        joined(roster, "suggest-south", "suggest-south-team");
        long theirs = open("Solenodon chatter at night");
        take(as("suggest-north", "agent"), theirs, "suggest-north").statusCode(200);
        say(as("suggest-north", "agent"), theirs, "REPLY").statusCode(201);
        resolve(as("suggest-north", "agent"), theirs).statusCode(200);
        long id = open("Solenodon chatter");

        suggestions(as("suggest-north", "agent"), id).body("tickets.id", contains((int) theirs));
        suggestions(as("suggest-south", "agent"), id).body("tickets", empty());
        suggestions(lea(), id).body("tickets.id", contains((int) theirs));
        as("suggest-south", "agent")
                .get("/tickets/{id}/suggestions", theirs)
                .then()
                .statusCode(404);
    }

    @Test
    void whatWentOverIsNotSuggestedAndPointsOn() {
        long from = resolvedTicket("Fossorial numbers");
        long into = open("Elsewhere");
        merge(lea(), from, into).statusCode(200);

        suggestions(open("Fossorial numbers")).body("tickets.id", not(hasItem((int) from)));
        lea().redirects()
                .follow(false)
                .get("/tickets/{id}/suggestions", from)
                .then()
                .statusCode(303);
    }

    @Test
    void itTakesAFixedNumberOfStatements() {
        for (int i = 0; i < 5; i++) {
            reviewed("Aardwolf hiccup", "TEAM");
            resolvedTicket("Aardwolf hiccup");
        }
        long id = open("Aardwolf hiccup");
        suggestions(id);
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        suggestions(lea(), id);

        assertTrue(statistics.getPrepareStatementCount() <= 10);
        assertEquals(0, statistics.getTransactionCount());
        statistics.setStatisticsEnabled(false);
    }

    @ParameterizedTest
    @CsvSource({
        "agent,200",
        "coach,200",
        "lead,200",
        "admin,200",
        "integration,403",
        "service,403"
    })
    void everybodyOfTheTribeIsHelped(String role, int expected) {
        long id = open("Of everybody");
        as("suggest-" + role, role)
                .get("/tickets/{id}/suggestions", id)
                .then()
                .statusCode(expected);
        given().get("/api/v1/tickets/{id}/suggestions", id).then().statusCode(401);
    }

    private static ValidatableResponse suggestions(long id) {
        return suggestions(mina(), id);
    }

    private static ValidatableResponse suggestions(RequestSpecification caller, long id) {
        return caller.get("/tickets/{id}/suggestions", id).then().statusCode(200);
    }

    private static long resolvedTicket(String subject) {
        return resolved(subject);
    }
}
