package care.onetribe.ticket.wordback;

import static care.onetribe.ticket.Desk.describe;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Themed.fix;
import static care.onetribe.ticket.Themed.showTheme;
import static care.onetribe.ticket.Themed.theme;
import static care.onetribe.ticket.Themed.ticketOf;
import static org.hamcrest.Matchers.equalTo;

import care.onetribe.ticket.conversation.Tickets;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TurnedAroundTest {

    @Inject TurnedAround turnedAround;
    @Inject Tickets tickets;
    @Inject Clock clock;

    @ParameterizedTest
    @CsvSource({
        "ANGRY,CALM,1",
        "ANGRY,HAPPY,1",
        "FRUSTRATED,CALM,1",
        "WORRIED,HAPPY,0",
        "UNKNOWN,CALM,0",
        "ANGRY,WORRIED,0"
    })
    void whoCameFrustratedOrAngryAndBecameCalmOrHappyAfterTheWord(
            String opened, String then, int turned) {
        long theme = theme("Moods");
        long ticket = opened(theme, opened);
        tell(theme);

        mood(ticket, then);

        turned(theme, turned);
    }

    @Test
    void whoBecameCalmBeforeTheWordWasNotTurnedAroundByIt() {
        long theme = theme("Before");
        long ticket = opened(theme, "ANGRY");
        mood(ticket, "CALM");
        tell(theme);

        turned(theme, 0);
    }

    @Test
    void whoWasNotToldIsNotTurnedAroundByWord() {
        long theme = theme("Not told");
        long ticket = opened(theme, "ANGRY");
        fix(lea(), theme, "Done").statusCode(200);

        mood(ticket, "CALM");

        turned(theme, 0);
    }

    @Test
    void whoSaysYesAfterTheWordIsTurnedAround() {
        long theme = theme("Yes");
        long ticket = opened(theme, "FRUSTRATED");
        tell(theme);

        yes(ticket);

        turned(theme, 1);
    }

    @Test
    void whoSaysYesWithoutHavingBeenAngryIsNot() {
        long theme = theme("Yes, but");
        long ticket = opened(theme, "CALM");
        tell(theme);

        yes(ticket);

        turned(theme, 0);
    }

    @Test
    void aLaterBadDayDoesNotUndoIt() {
        long theme = theme("Later");
        long ticket = opened(theme, "ANGRY");
        tell(theme);
        mood(ticket, "HAPPY");
        mood(ticket, "ANGRY");

        turned(theme, 1);
    }

    private static long opened(long theme, String mood) {
        return ticketOf(theme, ", \"customerMood\": \"%s\"".formatted(mood));
    }

    private static void tell(long theme) {
        fix(lea(), theme, "Done").statusCode(200);
        int followUp = lea().get("/follow-ups?theme=" + theme).then().extract().path("items[0].id");
        mina().body("{}").put("/follow-ups/{id}/sending", followUp).then().statusCode(200);
    }

    private static void mood(long ticket, String mood) {
        describe(mina(), ticket, "{\"customerMood\": \"%s\"}".formatted(mood)).statusCode(200);
    }

    private void yes(long ticketId) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                turnedAround.concernAddressed(
                                        tickets.lockForSystem(ticketId).orElseThrow(),
                                        clock.instant()));
    }

    private static void turned(long theme, int customers) {
        showTheme(theme).body("wordBack.turnedAround", equalTo(customers));
    }
}
