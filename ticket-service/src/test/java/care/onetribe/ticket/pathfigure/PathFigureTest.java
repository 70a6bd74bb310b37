package care.onetribe.ticket.pathfigure;

import static care.onetribe.ticket.Desk.answered;
import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.merge;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.say;
import static care.onetribe.ticket.Library.answer;
import static care.onetribe.ticket.Library.draft;
import static care.onetribe.ticket.Library.pathOf;
import static care.onetribe.ticket.Library.reviewed;
import static care.onetribe.ticket.Library.usedOn;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PathFigureTest {

    @Inject EntityManager entities;

    @Test
    void aPathThatNobodyUsedHasNoShare() {
        figures(draft("Unused"))
                .body("paths[0].uses", equalTo(0))
                .body("paths[0].concernAddressed.denominator", equalTo(0))
                .body("paths[0].concernAddressed.share", nullValue())
                .body("paths[0].concernAddressed", not(hasKey("share")));
    }

    @Test
    void usesAreCountedByHowAndOffScriptIsNone() {
        long article = reviewed("Counted", "TEAM");
        long path = pathOf(article);
        usedOn(answered("One"), path, "AS_WRITTEN");
        usedOn(answered("Two"), path, "ADAPTED");
        usedOn(answered("Three"), path, "OFF_SCRIPT");
        long twice = answered("Twice");
        usedOn(twice, path, "ADAPTED");
        usedOn(twice, path, "AS_WRITTEN");

        figures(article)
                .body("paths[0].pathId", equalTo((int) path))
                .body("paths[0].uses", equalTo(4))
                .body("paths[0].asWritten", equalTo(2))
                .body("paths[0].adapted", equalTo(2))
                .body("paths[0].offScript", equalTo(1))
                .body("paths[0].tickets", equalTo(3));
    }

    @Test
    void onlyYesIsAddressedAndATicketCountsOnce() {
        long article = reviewed("Addressed", "TEAM");
        long path = pathOf(article);
        for (var addressed : new String[] {"YES", "PARTLY", "NO"}) {
            long id = answered(addressed);
            usedOn(id, path, "ADAPTED");
            usedOn(id, path, "AS_WRITTEN");
            answer(id, addressed);
        }
        usedOn(answered("No answer"), path, "AS_WRITTEN");

        figures(article)
                .body("paths[0].tickets", equalTo(4))
                .body("paths[0].concernAddressed.numerator", equalTo(1))
                .body("paths[0].concernAddressed.denominator", equalTo(3))
                .body("paths[0].concernAddressed.share.doubleValue()", closeTo(0.3333, 0.0001))
                .body("paths[0].concernAddressed.low.doubleValue()", closeTo(0.0615, 0.0001))
                .body("paths[0].concernAddressed.high.doubleValue()", closeTo(0.7923, 0.0001));
    }

    @Test
    void whatWasAnsweredBeforeAPathWasUsedSaysNothingOfIt() {
        long article = reviewed("Later", "TEAM");
        long id = answered("Answered before");
        answer(id, "YES");
        say(mina(), id, "CUSTOMER").statusCode(201);
        usedOn(id, pathOf(article), "AS_WRITTEN");

        figures(article)
                .body("paths[0].uses", equalTo(1))
                .body("paths[0].concernAddressed.denominator", equalTo(0));
    }

    @Test
    void aChangedAnswerCountsAsItIsNow() {
        long article = reviewed("Changed answer", "TEAM");
        long id = answered("Changes");
        usedOn(id, pathOf(article), "ADAPTED");
        answer(id, "NO");
        answer(id, "YES");

        figures(article).body("paths[0].concernAddressed.numerator", equalTo(1));
    }

    @Test
    void whatAMergedTicketUsedCountsForTheOneItWentInto() {
        long article = reviewed("Merged", "TEAM");
        long path = pathOf(article);
        long from = answered("From");
        long into = answered("Into");
        usedOn(from, path, "ADAPTED");
        usedOn(into, path, "ADAPTED");

        merge(lea(), from, into).statusCode(200);

        figures(article).body("paths[0].uses", equalTo(2)).body("paths[0].tickets", equalTo(1));
    }

    @Test
    void figuresAreReadFromIndexes() {
        long path = pathOf(draft("Explained"));
        usedOn(answered("Explained"), path, "ADAPTED");

        var plan =
                entities.createNativeQuery(
                                "explain format=json " + PathFigures.COUNTED, String.class)
                        .setParameter("paths", List.of(path))
                        .getSingleResult()
                        .toString();

        assertTrue(plan.contains("path_use_path"), plan);
        assertFalse(plan.contains("\"access_type\": \"ALL\""), plan);
    }

    @Test
    void anArticleThatIsNotThereHasNoFigures() {
        mina().get("/articles/999999999/path-figures").then().statusCode(404);
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
    void everybodyOfTheTribeSeesThem(String role, int expected) {
        as("figures-" + role, role)
                .get("/articles/{id}/path-figures", draft("Seen"))
                .then()
                .statusCode(expected);
    }

    private static ValidatableResponse figures(long article) {
        return mina().get("/articles/{id}/path-figures", article).then().statusCode(200);
    }
}
