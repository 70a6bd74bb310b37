package care.onetribe.coaching.scorecard;

import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newHandle;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;

/** Cards of three criteria, and ratings by them. */
public final class CardClient {

    /** The first one is critical, the third one is evidence of no skill. */
    public static final List<String> CRITERIA = List.of("hear", "answer", "close");

    private CardClient() {}

    /** The key of a card that is published. */
    public static String newCard() {
        var key = newHandle("card");
        add(key, criteria("Heard")).statusCode(201);
        publish(key).statusCode(201);
        return key;
    }

    public static ValidatableResponse add(String key, String criteria) {
        return as("noor", "coach")
                .body(
                        """
                        {"key": "%s", "details": {"title": "Care", "purpose": "For chats",
                         "criteria": %s}}
                        """
                                .formatted(key, criteria))
                .post("/scorecards")
                .then();
    }

    public static ValidatableResponse publish(String key) {
        return as("noor", "coach").post("/scorecards/{key}/versions", key).then();
    }

    /** The criteria of the card, the first one with a title of its own. */
    public static String criteria(String firstTitle) {
        return "[%s, %s, %s]"
                .formatted(
                        criterion("hear", "EMPATHIZE", firstTitle, true, "\"hear-the-feeling\""),
                        criterion("answer", "KNOW", "Answered", false, "\"write-clearly\""),
                        criterion("close", "OWN", "Closed", false, ""));
    }

    public static String criterion(
            String key, String area, String title, boolean critical, String skills) {
        return """
        {"key": "%s", "area": "%s", "title": "%s", "question": "Is it so?", "critical": %s,
         "levels": {"notYet": "No", "partly": "A bit", "well": "Yes", "exemplary": "Fully"},
         "skillKeys": [%s]}
        """
                .formatted(key, area, title, critical, skills);
    }

    /** A rating of each criterion, in the order of the card. */
    public static String ratings(String... levels) {
        var ratings = new ArrayList<String>();
        for (int i = 0; i < levels.length; i++) {
            ratings.add(rating(CRITERIA.get(i), levels[i]));
        }
        return "[" + String.join(", ", ratings) + "]";
    }

    /** With the words that show it, where there are any to show. */
    public static String rating(String criterionKey, String level) {
        var evidence =
                level.equals("NOT_APPLICABLE") ? "" : ", \"messageId\": 12, \"quote\": \"I see\"";
        return "{\"criterionKey\": \"%s\", \"level\": \"%s\"%s}"
                .formatted(criterionKey, level, evidence);
    }
}
