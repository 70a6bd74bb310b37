package care.onetribe.kit.page;

import static care.onetribe.kit.notes.NotesClient.asAgent;
import static care.onetribe.kit.notes.NotesClient.write;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PageTest {

    @Inject EntityManager entities;

    @Test
    void followingNextShowsEveryItemOnce() {
        forgetNotesOfOtherTests();
        var written = IntStream.range(0, 7).mapToObj(i -> write("page " + i)).toList();
        var seen = new ArrayList<Long>();
        String cursor = null;
        do {
            var request = asAgent().queryParam("limit", 3);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/notes").then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.id", Long.class));
            cursor = page.getString("next");
        } while (cursor != null);

        assertEquals(written, seen);
    }

    /** There are thousands, and three on a page. */
    private void forgetNotesOfOtherTests() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("delete from Note").executeUpdate());
    }

    @Test
    void theLinkHeaderLeadsToTheNextPage() {
        write("one");
        write("two");
        var response = asAgent().queryParam("limit", 1).get("/notes");
        var link = response.header("Link");
        var next = link.substring(1, link.indexOf('>'));

        assertTrue(link.endsWith(">; rel=\"next\""), link);
        long first = response.jsonPath().getLong("items[0].id");
        long second =
                asAgent()
                        .basePath("")
                        .urlEncodingEnabled(false)
                        .get(next)
                        .jsonPath()
                        .getLong("items[0].id");
        assertTrue(second > first);
    }

    @Test
    void theLastPageHasNoNext() {
        var page = Page.of(List.of(1, 2), new PageRequest(2, null, false), "id", List::of);

        assertEquals(List.of(1, 2), page.items());
        assertNull(page.next());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "x", ""})
    void aLimitOutOfRangeIsRefused(String limit) {
        asAgent()
                .queryParam("limit", limit)
                .get("/notes")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!!", "aWQfeA", "b3RoZXIfMQ"})
    void aCursorOfAnotherListIsRefused(String cursor) {
        asAgent()
                .queryParam("cursor", cursor)
                .get("/notes")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("cursor"));
    }
}
