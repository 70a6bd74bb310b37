package care.onetribe.gateway;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Feeds of the stand-in, each with five events from before. Tests add events by {@code POST}, send
 * a feed away and call it back by {@code PUT} and {@code DELETE} of {@code away}.
 */
final class FeedAnswers {

    private static final int FROM_BEFORE = 5;

    private final Map<String, JsonArray> feeds = new TreeMap<>();
    private final Set<String> away = new HashSet<>();

    FeedAnswers() {
        for (var source : List.of("coaching", "recognition", "ticket")) {
            var events = new JsonArray();
            for (int i = 0; i < FROM_BEFORE; i++) {
                events.add(event("theme.added", new JsonObject()));
            }
            feeds.put(source, events);
        }
    }

    void mount(Router router) {
        router.get("/feeds").handler(this::positions);
        router.get("/feeds/:source").handler(this::read);
        router.post("/feeds/:source/:type").handler(this::add);
        router.put("/feeds/:source/away").handler(context -> away(context, true));
        router.delete("/feeds/:source/away").handler(context -> away(context, false));
    }

    private void positions(RoutingContext context) {
        context.end(
                feeds.entrySet().stream()
                        .map(feed -> feed.getKey() + ":" + feed.getValue().size())
                        .collect(Collectors.joining(",")));
    }

    private void read(RoutingContext context) {
        var source = context.pathParam("source");
        if (away.contains(source)) {
            context.response().setStatusCode(503).end();
            return;
        }
        var events = feeds.get(source);
        int after = Integer.parseInt(context.request().getParam("after"));
        int limit = Integer.parseInt(context.request().getParam("limit"));
        var items = new JsonArray();
        for (int i = after; i < Math.min(events.size(), after + limit); i++) {
            items.add(events.getValue(i));
        }
        var next = Integer.toString(after + items.size());
        context.json(new JsonObject().put("items", items).put("next", next));
    }

    private void add(RoutingContext context) {
        context.request()
                .body()
                .onSuccess(
                        body -> {
                            var type = context.pathParam("type");
                            var event = event(type, new JsonObject(body));
                            var times = context.request().getParam("times", "1");
                            for (int i = 0; i < Integer.parseInt(times); i++) {
                                feeds.get(context.pathParam("source")).add(event);
                            }
                            context.end();
                        });
    }

    private void away(RoutingContext context, boolean isAway) {
        var source = context.pathParam("source");
        if (isAway) {
            away.add(source);
        } else {
            away.remove(source);
        }
        context.end();
    }

    private static JsonObject event(String type, JsonObject data) {
        return new JsonObject()
                .put("specversion", "1.0")
                .put("id", "1")
                .put("source", "/api/v1/events")
                .put("type", type)
                .put("time", "2026-03-01T09:30:00Z")
                .put("datacontenttype", "application/json")
                .put("data", data);
    }
}
