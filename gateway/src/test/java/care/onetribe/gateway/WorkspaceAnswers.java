package care.onetribe.gateway;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the stand-in knows for workspaces. The number of a ticket says what becomes of its parts;
 * its customer has the same number, its owner is {@code member-<number>}.
 */
final class WorkspaceAnswers {

    private static final String AT = "2026-03-01T09:30:00Z";
    private static final Set<String> PARTS = Set.of("briefing", "customer", "member", "messages");

    /** Parts that never come. */
    private static final Map<String, Set<String>> AWAY =
            Map.of(
                    "10", Set.of("ticket"),
                    "11", Set.of("briefing"),
                    "12", Set.of("customer"),
                    "13", Set.of("member"),
                    "14", Set.of("messages"),
                    "15", PARTS);

    private final List<Runnable> waiting = new ArrayList<>();

    void mount(Router router) {
        router.getWithRegex("/api/v1/tickets/(?<id>\\d+)").handler(this::ticket);
        router.getWithRegex("/api/v1/tickets/(?<id>(?!801)\\d+)/briefing")
                .handler(context -> part(context, "briefing", briefing()));
        router.getWithRegex("/api/v1/tickets/(?<id>\\d+)/messages")
                .handler(context -> part(context, "messages", messages()));
        router.getWithRegex("/api/v1/customers/(?<id>\\d+)")
                .handler(context -> part(context, "customer", customer(id(context))));
        router.getWithRegex("/api/v1/members/member-(?<id>\\d+)").handler(this::member);
    }

    private void ticket(RoutingContext context) {
        switch (id(context)) {
            case "8" -> seeOther(context, "/api/v1/tickets/7");
            case "9" -> notFound(context);
            case "18" -> context.response().setStatusCode(500).end();
            default -> part(context, "ticket", ticket(id(context)));
        }
    }

    private void member(RoutingContext context) {
        if (id(context).equals("16")) {
            notFound(context);
        } else {
            part(
                    context,
                    "member",
                    new JsonObject().put("id", "member-" + id(context)).put("name", "Mina"));
        }
    }

    private void part(RoutingContext context, String part, JsonObject answer) {
        var id = id(context);
        if (AWAY.getOrDefault(id, Set.of()).contains(part)) {
            return;
        }
        if (id.equals("7") && PARTS.contains(part)) {
            answerTogether(() -> context.json(answer));
        } else {
            context.json(answer);
        }
    }

    /** None of the parts of ticket 7 comes before all were asked for. */
    private synchronized void answerTogether(Runnable answer) {
        waiting.add(answer);
        if (waiting.size() == PARTS.size()) {
            waiting.forEach(Runnable::run);
            waiting.clear();
        }
    }

    private static void seeOther(RoutingContext context, String location) {
        context.response().setStatusCode(303).putHeader("Location", location).end();
    }

    private static void notFound(RoutingContext context) {
        context.response()
                .setStatusCode(404)
                .putHeader("Content-Type", "application/problem+json")
                .end("{\"type\":\"/problems/not-found\",\"title\":\"Not here\",\"status\":404}");
    }

    private static JsonObject ticket(String id) {
        var ticket =
                new JsonObject()
                        .put("id", Integer.parseInt(id))
                        .put("subject", "Parcel lost")
                        .put("channel", "WEB")
                        .put("status", "OPEN")
                        .put("priority", "HIGH")
                        .put("customerMood", "WORRIED")
                        .put("customer", customer(id))
                        .put("exchanges", 2)
                        .put("openedAt", AT)
                        .put("lastMessageAt", AT);
        return id.equals("17") ? ticket : ticket.put("ownerId", "member-" + id);
    }

    private static JsonObject briefing() {
        return new JsonObject()
                .put("expectation", new JsonObject().put("certainty", "ASSUMED"))
                .put("done", new JsonArray())
                .put("customerTold", new JsonArray());
    }

    private static JsonObject customer(String id) {
        return new JsonObject()
                .put("id", Integer.parseInt(id))
                .put("name", "Alexis Morgan")
                .put("explainAs", "PLAIN");
    }

    private static JsonObject messages() {
        var message =
                new JsonObject()
                        .put("id", 42)
                        .put("kind", "CUSTOMER")
                        .put("sentAt", AT)
                        .put("body", "Where is it?");
        return new JsonObject().put("items", new JsonArray().add(message));
    }

    private static String id(RoutingContext context) {
        return context.pathParam("id");
    }
}
