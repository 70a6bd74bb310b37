package care.onetribe.ticket.article;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.joined;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.left;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Library.FAR_AHEAD;
import static care.onetribe.ticket.Library.change;
import static care.onetribe.ticket.Library.draft;
import static care.onetribe.ticket.Library.retire;
import static care.onetribe.ticket.Library.review;
import static care.onetribe.ticket.Library.reviewed;
import static care.onetribe.ticket.Library.show;
import static care.onetribe.ticket.Library.write;
import static care.onetribe.ticket.Themed.mergeThemes;
import static care.onetribe.ticket.Themed.theme;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import care.onetribe.local.testing.AtOnce;
import care.onetribe.local.testing.HostileTexts;
import care.onetribe.ticket.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class ArticleTest {

    private static final String PATHS =
            """
            {"paths": [{"title": "First", "steps": "a"}, {"title": "Second", "steps": "b",
              "suits": "Those in a hurry", "whereToLook": ["The table", "The channel"]}]}
            """;

    @Inject Roster roster;

    @Test
    void whoWritesAnArticleAnswersForItsDraft() {
        write(
                        mina(),
                        """
                        {"question": "Lost?", "audience": "PUBLIC", "reviewOn": "2027-03-01",
                         "paths": [{"title": "Ask", "steps": "Ask the **depot**.",
                           "suits": "Parcels", "whereToLook": ["The table of depots"]}]}
                        """)
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("question", equalTo("Lost?"))
                .body("audience", equalTo("PUBLIC"))
                .body("status", equalTo("DRAFT"))
                .body("ownerId", equalTo("mina"))
                .body("reviewOn", equalTo("2027-03-01"))
                .body("revision", equalTo(1))
                .body("paths[0].title", equalTo("Ask"))
                .body("paths[0].steps", equalTo("Ask the **depot**."))
                .body("paths[0].stepsHtml", equalTo("<p>Ask the <strong>depot</strong>.</p>\n"))
                .body("paths[0].suits", equalTo("Parcels"))
                .body("paths[0].whereToLook", contains("The table of depots"))
                .body("paths[0]", not(hasKey("foundById")));
    }

    @Test
    void markdownIsStoredAsItWasWritten() {
        var steps = "<script>alert(1)</script> **so**\\n";
        long id = draft("Stored");

        change(mina(), id, "{\"paths\": [{\"title\": \"t\", \"steps\": \"%s\"}]}".formatted(steps))
                .statusCode(200)
                .body("paths[0].steps", equalTo("<script>alert(1)</script> **so**\n"))
                .body("paths[0].stepsHtml", equalTo(" **so**\n"));
    }

    @Test
    void aPathKeepsItsIdWhereverItStands() {
        long id = draft("Order");
        var before = change(mina(), id, PATHS).statusCode(200).extract().jsonPath();
        int first = before.getInt("paths[0].id");
        int second = before.getInt("paths[1].id");

        change(
                        mina(),
                        id,
                        """
                        {"paths": [{"id": %d, "title": "Second", "steps": "b2"},
                          {"title": "Third", "steps": "c"},
                          {"id": %d, "title": "First", "steps": "a"}]}
                        """
                                .formatted(second, first))
                .statusCode(200);

        show(id).body("paths.title", contains("Second", "Third", "First"))
                .body("paths[0].id", equalTo(second))
                .body("paths[0].whereToLook", empty())
                .body("paths[2].id", equalTo(first));
    }

    @Test
    void aPathThatIsNotNamedGoes() {
        long id = draft("Goes");
        var paths = change(mina(), id, PATHS).extract().jsonPath();

        change(
                        mina(),
                        id,
                        "{\"paths\": [{\"id\": %d, \"title\": \"Only\", \"steps\": \"b\"}]}"
                                .formatted(paths.getInt("paths[1].id")))
                .statusCode(200);

        show(id).body("paths.title", contains("Only"));
    }

    @Test
    void aPathOfAnotherArticleIsNoneOfThisOne() {
        long other = show(draft("Other")).extract().jsonPath().getLong("paths[0].id");
        var path = "{\"id\": %d, \"title\": \"t\", \"steps\": \"s\"}".formatted(other);

        change(mina(), draft("One"), "{\"paths\": [%s]}".formatted(path))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/paths/0/id"));
        write(
                        mina(),
                        "{\"question\": \"q\", \"audience\": \"TEAM\", \"paths\": [%s]}"
                                .formatted(path))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/paths/0/id"));
    }

    @Test
    void aPathIsNamedOnce() {
        long id = draft("Twice");
        var path =
                "{\"id\": %d, \"title\": \"t\", \"steps\": \"s\"}"
                        .formatted(show(id).extract().jsonPath().getLong("paths[0].id"));

        change(mina(), id, "{\"paths\": [%1$s, %1$s]}".formatted(path))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/paths/1/id"));
    }

    @Test
    void everyChangeIsKeptWithItsAuthor() {
        long id = draft("Before");
        change(lea(), id, "{\"question\": \"After\"}").statusCode(200);
        review(mina(), id, FAR_AHEAD).statusCode(200);

        mina().queryParam("total", true)
                .get("/articles/{id}/revisions", id)
                .then()
                .body("items.number", contains(3, 2, 1))
                .body("items.step", contains("REVIEWED", "CHANGED", "WRITTEN"))
                .body("items.byId", contains("mina", "lea", "mina"))
                .body("total", equalTo(3));
        mina().get("/articles/{id}/revisions/1", id)
                .then()
                .statusCode(200)
                .body("number", equalTo(1))
                .body("status", equalTo("DRAFT"))
                .body("content.question", equalTo("Before"))
                .body("content.paths[0].steps", equalTo("Ask the **depot**."));
        mina().get("/articles/{id}/revisions/2", id)
                .then()
                .body("content.question", equalTo("After"));
        mina().get("/articles/{id}/revisions/4", id).then().statusCode(404);
    }

    @Test
    void revisionsArePagedTheLastFirst() {
        long id = draft("Paged");
        for (int i = 0; i < 2; i++) {
            change(mina(), id, "{\"question\": \"Paged %d\"}".formatted(i)).statusCode(200);
        }

        var first =
                mina().queryParam("limit", 2)
                        .get("/articles/{id}/revisions", id)
                        .then()
                        .body("items.number", contains(3, 2))
                        .extract()
                        .jsonPath();
        mina().queryParam("limit", 2)
                .queryParam("cursor", first.getString("next"))
                .get("/articles/{id}/revisions", id)
                .then()
                .body("items.number", contains(1))
                .body("$", not(hasKey("next")));
    }

    @Test
    void aChangeThatChangesNothingMakesNoRevision() {
        long id = draft("Same");

        change(mina(), id, "{\"question\": \"Same\"}")
                .statusCode(200)
                .body("revision", equalTo(1))
                .header("ETag", equalTo("\"0\""));
    }

    @Test
    void aChangeNamesTheVersionThatItMeans() {
        long id = draft("Versions");

        mina().contentType("application/merge-patch+json")
                .body("{\"question\": \"x\"}")
                .patch("/articles/{id}", id)
                .then()
                .statusCode(428);
        change(mina(), id, "{\"question\": \"y\"}").statusCode(200);
        mina().contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"question\": \"z\"}")
                .patch("/articles/{id}", id)
                .then()
                .statusCode(412);
    }

    @Test
    void ofManyWhoChangeTheSameVersionAtOnceOneDoes() throws Exception {
        long id = draft("At once");
        var version = show(id).extract().header("ETag");

        var answers =
                AtOnce.run(
                        6,
                        i ->
                                mina().contentType("application/merge-patch+json")
                                        .header("If-Match", version)
                                        .body("{\"question\": \"At once %d\"}".formatted(i))
                                        .patch("/articles/{id}", id)
                                        .statusCode());

        assertEquals(1, Collections.frequency(answers, 200));
        assertEquals(5, Collections.frequency(answers, 412));
        show(id).body("revision", equalTo(2));
    }

    @Test
    void aReviewedArticleHasAPath() {
        long id =
                write(mina(), "{\"question\": \"Empty\", \"audience\": \"TEAM\"}")
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getLong("id");
        review(mina(), id, FAR_AHEAD).statusCode(409).body("rule", equalTo("article-has-no-path"));

        long reviewed = reviewed("Kept", "TEAM");
        change(mina(), reviewed, "{\"paths\": []}")
                .statusCode(409)
                .body("rule", equalTo("article-has-no-path"));
    }

    @Test
    void aReviewedArticleSaysWhenToLookAtItAgain() {
        change(mina(), reviewed("Looked at again", "TEAM"), "{\"reviewOn\": null}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reviewOn"));
    }

    @Test
    void theNextReviewIsAfterToday() {
        long id = draft("When");
        var today = LocalDate.now(ZoneOffset.UTC);

        review(mina(), id, today.toString())
                .statusCode(409)
                .body("rule", equalTo("review-is-not-ahead"));
        review(mina(), id, today.plusDays(2).toString())
                .statusCode(200)
                .body("status", equalTo("REVIEWED"))
                .body("reviewOn", equalTo(today.plusDays(2).toString()));
        review(lea(), id, FAR_AHEAD).statusCode(200).body("revision", equalTo(3));
    }

    @Test
    void aRetiredArticleStaysAsItWasUntilItIsADraftAgain() {
        long id = reviewed("Retired", "TEAM");
        retire(mina(), id)
                .statusCode(200)
                .body("status", equalTo("RETIRED"))
                .body("retiredBecause", equalTo("Not so any more"));

        change(mina(), id, "{\"question\": \"x\"}")
                .statusCode(409)
                .body("rule", equalTo("article-is-retired"));
        review(mina(), id, FAR_AHEAD).statusCode(409);
        retire(mina(), id).statusCode(409);
        mina().delete("/articles/{id}/retirement", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("$", not(hasKey("retiredBecause")));
        mina().delete("/articles/{id}/retirement", id)
                .then()
                .statusCode(409)
                .body("rule", equalTo("illegal-article-step"));
    }

    @Test
    void aThemeThatIsNotThereIsHelpedByNothing() {
        write(mina(), "{\"question\": \"q\", \"audience\": \"TEAM\", \"themeIds\": [999999999]}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/themeIds"));
        long gone = theme("Gone");
        mergeThemes(lea(), gone, theme("Stays")).statusCode(200);
        change(mina(), draft("Of what is gone"), "{\"themeIds\": [%d]}".formatted(gone))
                .statusCode(409)
                .body("rule", equalTo("theme-went-over"));
    }

    @Test
    void anArticleGoesWithItsThemesWhereTheyGo() {
        long from = theme("From");
        long into = theme("Into");
        long one = draft("Of one", "TEAM", ", \"themeIds\": [%d]".formatted(from));
        long both = draft("Of both", "TEAM", ", \"themeIds\": [%d, %d]".formatted(from, into));
        var before = show(one).extract().header("ETag");

        mergeThemes(lea(), from, into).statusCode(200);

        for (long id : List.of(one, both)) {
            show(id).body("themeIds", contains((int) into));
        }
        assertNotEquals(before, show(one).extract().header("ETag"));
        mina().queryParam("theme", into)
                .get("/articles")
                .then()
                .body("items.id", contains((int) both, (int) one))
                .body("items[0].themeIds", contains((int) into));
    }

    @Test
    void anArticleIsGivenToSomebodyWhoIsThere() {
        long id = draft("Given");
        joined(roster, "article-gone", "north");
        left(roster, "article-gone");

        mina().body("{\"memberId\": \"article-gone\"}")
                .put("/articles/{id}/owner", id)
                .then()
                .statusCode(409)
                .body("rule", equalTo("article-owner-has-left"));
        mina().body("{\"memberId\": \"theo\"}")
                .put("/articles/{id}/owner", id)
                .then()
                .statusCode(200)
                .body("ownerId", equalTo("theo"));
        mina().body("{\"memberId\": \"mina\"}")
                .put("/articles/{id}/owner", id)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void wordsComeBackAsTheyWereSent(String text) {
        var shortText = text.length() > 200 ? text.substring(0, 200) : text;
        var path =
                Map.of(
                        "title",
                        shortText,
                        "steps",
                        text,
                        "suits",
                        shortText,
                        "whereToLook",
                        List.of(shortText));

        mina().body(Map.of("question", shortText, "audience", "TEAM", "paths", List.of(path)))
                .post("/articles")
                .then()
                .statusCode(201)
                .body("question", equalTo(shortText))
                .body("paths[0].title", equalTo(shortText))
                .body("paths[0].steps", equalTo(text))
                .body("paths[0].whereToLook", contains(shortText));
    }

    static List<String> texts() {
        return HostileTexts.all();
    }

    @Test
    void ownersAreNamedByHandle() {
        for (var text : HostileTexts.all()) {
            mina().body(Map.of("memberId", text))
                    .put("/articles/{id}/owner", 1)
                    .then()
                    .statusCode(400);
            as("mina", "agent").queryParam("owner", text).get("/articles").then().statusCode(400);
        }
    }
}
