package care.onetribe.coaching.lesson;

import static care.onetribe.coaching.roster.RosterClient.as;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Writing and sharing lessons. */
final class LessonClient {

    private LessonClient() {}

    static ValidatableResponse write(RequestSpecification author, String title, String more) {
        return author.body(
                        """
                        {"title": "%s", "whatHappened": "We sent it to the wrong door",
                         "whatWeLearned": "There are two doors", "whatWeChange": "We ask first",
                         "skillKeys": []%s}
                        """
                                .formatted(title, more))
                .post("/lessons")
                .then();
    }

    static int draft(String authorId, String title) {
        return write(as(authorId, "agent"), title, "").statusCode(201).extract().path("id");
    }

    static int shared(String authorId, String title) {
        int id = draft(authorId, title);
        share(authorId, id).statusCode(200);
        return id;
    }

    static ValidatableResponse share(String authorId, int id) {
        return as(authorId, "agent").put("/lessons/{id}/sharing", id).then();
    }
}
