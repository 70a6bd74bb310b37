package care.onetribe.ticket.hunch;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Hunches as tests make them. */
final class Guess {

    private Guess() {}

    /** Words that no other test has a hunch about. */
    static String newWords() {
        return "depot " + UUID.randomUUID();
    }

    static ValidatableResponse make(
            RequestSpecification caller, String about, int confidence, Instant settleBy) {
        return caller.body(
                        """
                        {"statement": "Parcels will be lost", "about": {%s}, "confidence": %d,
                         "settleBy": "%s"}
                        """
                                .formatted(about, confidence, settleBy))
                .post("/hunches")
                .then();
    }

    static ValidatableResponse about(RequestSpecification caller, String words) {
        return make(caller, words(words), 70, Instant.now().plus(Duration.ofDays(14)));
    }

    static String words(String words) {
        return "\"words\": \"%s\"".formatted(words);
    }

    static long made(RequestSpecification caller) {
        return about(caller, newWords()).statusCode(201).extract().jsonPath().getLong("id");
    }

    static ValidatableResponse settle(RequestSpecification caller, long id, String outcome) {
        return caller.body("{\"outcome\": \"%s\", \"note\": \"Counted them\"}".formatted(outcome))
                .put("/hunches/{id}/outcome", id)
                .then();
    }
}
