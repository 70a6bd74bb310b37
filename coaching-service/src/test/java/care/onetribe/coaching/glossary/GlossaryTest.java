package care.onetribe.coaching.glossary;

import static care.onetribe.coaching.AtOnce.atOnce;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GlossaryTest {

    @Test
    void theTribeStartsWithSeventyTermsOrMore() {
        as("theo", "agent")
                .queryParam("total", true)
                .get("/glossary")
                .then()
                .statusCode(200)
                .body("total", greaterThanOrEqualTo(70));
    }

    @Test
    void aTermIsAddedWithPlainWordsAndANote() {
        var term = newHandle("Begriff");
        String location =
                as("lea", "lead")
                        .body(
                                Map.of(
                                        "term",
                                        term,
                                        "plainWords",
                                        "word",
                                        "note",
                                        "When it matters.",
                                        "technical",
                                        true))
                        .post("/glossary")
                        .then()
                        .statusCode(201)
                        .header("ETag", equalTo("\"0\""))
                        .header("Location", startsWith("/api/v1/glossary/"))
                        .extract()
                        .header("Location");

        as("theo", "agent")
                .basePath("")
                .get(location)
                .then()
                .statusCode(200)
                .body("term", equalTo(term))
                .body("plainWords", equalTo("word"))
                .body("note", equalTo("When it matters."))
                .body("technical", equalTo(true));
    }

    @Test
    void aWordHasOneEntryWhateverItsCapitalsAndSpaces() {
        var term = newHandle("two words");
        long id = id(add(term).statusCode(201));

        add(term.toUpperCase(Locale.ROOT).replace(" ", "  "))
                .statusCode(409)
                .body("rule", equalTo("glossary-has-term"))
                .body("termId", equalTo((int) id));
    }

    @Test
    void ofTenWhoAddOneTermAtOnceExactlyOneDoes() throws Exception {
        var term = newHandle("race");
        var statuses = atOnce(10, () -> add(term).extract().statusCode());

        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(9, Collections.frequency(statuses, 409));
    }

    @Test
    void aTermIsChangedInTheVersionThatWasRead() {
        long id = id(add(newHandle("term")).statusCode(201));

        patch(as("lea", "lead"), "/glossary/" + id, "{\"plainWords\": \"other words\"}")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("plainWords", equalTo("other words"))
                .body("note", nullValue());
        as("lea", "lead")
                .contentType("application/merge-patch+json")
                .body("{\"plainWords\": \"late\"}")
                .patch("/glossary/{id}", id)
                .then()
                .statusCode(428);
        as("lea", "lead")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"plainWords\": \"late\"}")
                .patch("/glossary/{id}", id)
                .then()
                .statusCode(412);
    }

    @Test
    void aTermCannotTakeTheNameOfAnother() {
        var first = newHandle("first");
        add(first).statusCode(201);
        long second = id(add(newHandle("second")).statusCode(201));

        patch(as("lea", "lead"), "/glossary/" + second, "{\"term\": \"" + first + "\"}")
                .statusCode(409)
                .body("rule", equalTo("glossary-has-term"));
    }

    @Test
    void aRemovedTermIsGone() {
        var term = newHandle("gone");
        long id = id(add(term).statusCode(201));

        as("lea", "lead").delete("/glossary/{id}", id).then().statusCode(428);
        as("lea", "lead")
                .header("If-Match", "\"0\"")
                .delete("/glossary/{id}", id)
                .then()
                .statusCode(204);

        as("lea", "lead").get("/glossary/{id}", id).then().statusCode(404);
        add(term).statusCode(201);
    }

    @Test
    void pagesFollowEachOtherInTheOrderOfTheTerms() {
        List.of("ärger", "Ähre", "zebra", "øre").forEach(term -> add(newHandle(term)));
        var all = new ArrayList<String>();
        String cursor = null;
        do {
            var request = as("theo", "agent").queryParam("limit", 50);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/glossary").then().statusCode(200).extract().jsonPath();
            all.addAll(page.getList("items.term"));
            cursor = page.getString("next");
        } while (cursor != null);

        var keys = all.stream().map(GlossaryTerm::keyOf).toList();
        assertEquals(keys.stream().sorted().toList(), keys);
        assertEquals(keys.size(), keys.stream().distinct().count());
        assertFalse(all.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " x",
                "x ",
                "-",
                "a\nb",
                "a\u0000b",
                "\u200b",
                "<b>",
                "'; drop",
                "😀"
            })
    void aTermIsWordsThatCanStandInAText(String term) {
        add(term).statusCode(400).body("errors[0].pointer", equalTo("/term"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Größe", "C++", "R&D", "e-mail/phone", "tier 2", "данные", "İ", "𝒳"})
    void aTermMayBeOfAnyScript(String term) {
        var named = newHandle(term);
        long id = id(add(named).statusCode(201));
        as("theo", "agent").get("/glossary/{id}", id).then().body("term", equalTo(named));
    }

    @Test
    void plainWordsMayBeAnyText() {
        var odd = "\u0000 \u0007 𝒳 😀 <b>";
        as("lea", "lead")
                .body(Map.of("term", newHandle("odd"), "plainWords", odd))
                .post("/glossary")
                .then()
                .statusCode(201)
                .body("plainWords", equalTo(odd));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "coach", "integration"})
    void onlyLeadsAndAdminsChangeTheGlossary(String role) {
        long id = id(add(newHandle("term")).statusCode(201));
        var caller = newHandle(role);

        as(caller, role)
                .body("{\"term\": \"x\", \"plainWords\": \"y\"}")
                .post("/glossary")
                .then()
                .statusCode(403);
        patch(as(caller, role), "/glossary/" + id, "{}").statusCode(403);
        as(caller, role)
                .header("If-Match", "*")
                .delete("/glossary/{id}", id)
                .then()
                .statusCode(403);
        as(caller, role).get("/glossary").then().statusCode(200);
    }

    private static long id(ValidatableResponse answer) {
        return answer.extract().jsonPath().getLong("id");
    }

    private static ValidatableResponse add(String term) {
        return as("lea", "lead")
                .body(Map.of("term", term, "plainWords", "plain words"))
                .post("/glossary")
                .then();
    }
}
