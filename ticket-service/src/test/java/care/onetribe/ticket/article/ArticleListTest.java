package care.onetribe.ticket.article;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Library.FAR_AHEAD;
import static care.onetribe.ticket.Library.draft;
import static care.onetribe.ticket.Library.review;
import static care.onetribe.ticket.Library.reviewed;
import static care.onetribe.ticket.Library.write;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.testing.HostileTexts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticleListTest {

    @Inject EntityManager entities;
    @Inject SessionFactory sessions;

    @Test
    void articlesAreListedTheNewestFirst() {
        var writer = as("lister", "agent");
        for (int i = 1; i <= 3; i++) {
            write(writer, "{\"question\": \"List %d\", \"audience\": \"TEAM\"}".formatted(i));
        }

        var first =
                mina().queryParam("owner", "lister")
                        .queryParam("limit", 2)
                        .queryParam("total", true)
                        .get("/articles")
                        .then()
                        .statusCode(200)
                        .body("items.question", contains("List 3", "List 2"))
                        .body("total", equalTo(3))
                        .extract()
                        .jsonPath();
        mina().queryParam("owner", "lister")
                .queryParam("limit", 2)
                .queryParam("cursor", first.getString("next"))
                .get("/articles")
                .then()
                .body("items.question", contains("List 1"))
                .body("$", not(hasKey("next")));
    }

    @Test
    void aSearchFindsWordsOfQuestionsAndPathsTheBestMatchFirst() {
        var writer = as("searcher", "agent");
        write(
                writer,
                """
                {"question": "Quokkas in parcels", "audience": "TEAM",
                 "paths": [{"title": "Call the quokka desk", "steps": "Say quokka."}]}
                """);
        write(
                writer,
                """
                {"question": "Animals", "audience": "TEAM",
                 "paths": [{"title": "Feed", "steps": "Feed the quokka in the parcels."}]}
                """);

        mina().queryParam("q", "quokka PARCELS")
                .get("/articles")
                .then()
                .body("items.question", contains("Quokkas in parcels", "Animals"));
        var first =
                mina().queryParam("q", "quokka")
                        .queryParam("limit", 1)
                        .get("/articles")
                        .then()
                        .extract()
                        .jsonPath();
        mina().queryParam("q", "quokka")
                .queryParam("limit", 1)
                .queryParam("cursor", first.getString("next"))
                .get("/articles")
                .then()
                .body("items.question", contains("Animals"));
    }

    @Test
    void aListIsNarrowedByStatusAndAudience() {
        long draft = draft("Numbat draft", "PUBLIC", "");
        long reviewed = draft("Numbat reviewed");
        review(mina(), reviewed, FAR_AHEAD);

        numbats()
                .queryParam("status", "DRAFT")
                .get("/articles")
                .then()
                .body("items.id", contains((int) draft));
        numbats()
                .queryParam("audience", "TEAM")
                .get("/articles")
                .then()
                .body("items.id", contains((int) reviewed));
        numbats()
                .queryParam("audience", "TEAM")
                .queryParam("status", "RETIRED")
                .get("/articles")
                .then()
                .body("items", empty());
        mina().queryParam("theme", 999_999_999).get("/articles").then().body("items", empty());
        mina().queryParam("colour", "red").get("/articles").then().statusCode(400);
    }

    @Test
    void whatHasNoWordIsRefusedAndEverythingElseIsSearchedFor() {
        for (var text : HostileTexts.all()) {
            mina().queryParam("q", text)
                    .get("/articles")
                    .then()
                    .statusCode(is(in(List.of(200, 400))));
        }
    }

    @Test
    void aPageTakesTwoStatementsHoweverManyArticlesItHas() {
        for (int i = 0; i < 3; i++) {
            draft("Bilby");
        }
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        mina().queryParam("q", "bilby").get("/articles").then().statusCode(200);

        assertEquals(2, statistics.getPrepareStatementCount());
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void listsAreReadFromAnIndex() {
        reviewed("Explained", "PUBLIC");

        assertTrue(
                plan("select id from article where audience = 'PUBLIC' and status = 'REVIEWED'"
                                + " and id < 100000 order by id desc limit 26")
                        .contains("article_public"));
        assertTrue(
                plan("select id from article where owner_id = 'mina' order by id desc limit 26")
                        .contains("article_owner"));
        assertTrue(
                plan("select id from article where match (question, words) against ('+explained'"
                                + " in boolean mode)")
                        .contains("article_words"));
    }

    private String plan(String sql) {
        return entities.createNativeQuery("explain format=json " + sql, String.class)
                .getSingleResult()
                .toString();
    }

    private static RequestSpecification numbats() {
        return mina().queryParam("q", "numbat");
    }
}
