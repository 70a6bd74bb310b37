package care.onetribe.systemtests.guide;

import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.http.Request;

/** Cards with one criterion, which can be rated in a few words. */
final class Cards {

    static final String CRITERION = "feeling-heard";

    /** What stands for all ratings of such a card. */
    static final String RATINGS =
            """
            [{"criterionKey": "%s", "level": "WELL", "messageId": 1, "quote": "I would be upset too."}]
            """
                    .formatted(CRITERION);

    private Cards() {}

    /** Makes the first version of a new card; returns its key. */
    static String publish(Caller lead) {
        var key = Names.key();
        lead.post(
                        "/scorecards",
                        """
                        {"key": "%s", "details": {"title": "On a walk", "purpose": "For any talk.",
                         "criteria": [{"key": "%s", "area": "EMPATHIZE", "title": "Heard",
                           "question": "Was it heard?", "critical": false, "skillKeys": [],
                           "levels": {"notYet": "No.", "partly": "A little.", "well": "Yes.",
                                      "exemplary": "Yes, and it was said."}}]}}
                        """
                                .formatted(key, CRITERION))
                .expect(201);
        var versions = "/api/v1/scorecards/" + key + "/versions";
        lead.send(Request.of("POST", versions)).expect(201);
        return key;
    }
}
