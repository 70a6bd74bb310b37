package care.onetribe.gateway;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** What a customer is asked, each in the way that the token says. */
final class FeedbackAnswers {

    private static final String PATH = "/api/v1/public/feedback/";

    void mount(Router router) {
        router.get(PATH + "new").handler(context -> context.json(form()));
        router.get(PATH + "answered").handler(context -> context.json(answered()));
        router.get(PATH + "settled")
                .handler(context -> context.json(answered().put("open", false)));
        router.post(PATH + "new").handler(FeedbackAnswers::take);
        router.post(PATH + "refused")
                .handler(context -> context.response().setStatusCode(400).end());
        router.get(PATH + "refused").handler(context -> context.json(form()));
        router.post(PATH + "settled")
                .handler(context -> context.response().setStatusCode(409).end());
        router.post(PATH + "many").handler(context -> context.response().setStatusCode(429).end());
        router.route(PATH + "broken")
                .handler(context -> context.response().setStatusCode(500).end());
    }

    /** Answers with the words that arrived as the subject, so that a test can look at them. */
    private static void take(RoutingContext context) {
        context.request()
                .body()
                .onSuccess(
                        body -> {
                            var answer = body.toJsonObject();
                            context.json(
                                    form().put("subject", answer.encode())
                                            .put(
                                                    "answer",
                                                    new JsonObject()
                                                            .put(
                                                                    "addressed",
                                                                    answer.getString("addressed"))
                                                            .put("thanks", new JsonArray())));
                        });
    }

    private static JsonObject form() {
        return new JsonObject()
                .put("subject", "Parcel <b>lost</b> & \"found\"")
                .put(
                        "helpers",
                        new JsonArray()
                                .add(
                                        new JsonObject()
                                                .put("key", "00000000000000aa")
                                                .put("firstName", "Mina"))
                                .add(new JsonObject().put("key", "00000000000000bb")))
                .put(
                        "expectation",
                        new JsonObject().put("text", "A new parcel").put("confirmed", false))
                .put("open", true);
    }

    private static JsonObject answered() {
        return form().put("changeableUntil", "2026-12-05T09:30:00Z")
                .put(
                        "answer",
                        new JsonObject()
                                .put("addressed", "PARTLY")
                                .put("effort", 6)
                                .put("treatedWell", true)
                                .put("thanks", new JsonArray().add("00000000000000bb"))
                                .put("comment", "</textarea><script>alert(1)</script>")
                                .put("givenAt", "2026-11-28T09:30:00Z"));
    }
}
