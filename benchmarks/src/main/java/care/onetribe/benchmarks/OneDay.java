package care.onetribe.benchmarks;

import care.onetribe.local.issuer.TokenRequests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How long a day page takes against the slowest of its parts, each asked for alone: of a busy agent
 * who has something in every part.
 */
final class OneDay {

    private static final String DAY = "/my-day";
    private static final String TEAM = "bench";
    private static final int KUDOS = 5;
    private static final int DAYS = 301;

    /** What the day asks each service for. */
    private static final Map<String, String> PARTS =
            Map.of(
                    "tickets", "/my-work",
                    "coaching", "/my-practice",
                    "recognition", "/my-appreciation");

    private final URI gateway;
    private final Duration step;
    private final TokenRequests tokens;
    private final AtomicLong away = new AtomicLong();
    private final HttpClient client = HttpClient.newHttpClient();
    private final String agent;
    private final long ticket;

    OneDay(URI gateway, String issuer, Duration step, BusyAgent busy) {
        this.gateway = gateway;
        this.step = step;
        tokens = new TokenRequests(issuer);
        agent = busy.handle();
        ticket = busy.ticket();
    }

    void measure(Report report) {
        begin();
        var token = tokens.token(agent, "agent");
        day(token); // a suite that has just been started leaves out what comes late
        away.set(0);
        var parts =
                new TreeMap<Figures, String>(
                        (a, b) -> Double.compare(a.medianMillis(), b.medianMillis()));
        PARTS.forEach((name, path) -> parts.put(ask(path, token), name));
        var day = day(token);
        var slowest = parts.lastEntry();
        parts.forEach(
                (figures, name) ->
                        report.row(
                                "part of a day: " + name + ", gateway, 1 connection",
                                figures.toString(),
                                ""));
        report.row("a day (`/my-day`), gateway, 1 connection", day.toString(), "");
        report.row("days with a part away", String.valueOf(away.get()), "0");
        report.row(
                "median of a day against that of its slowest part (%s)"
                        .formatted(slowest.getValue()),
                "%.2f times".formatted(day.medianMillis() / slowest.getKey().medianMillis()),
                "at most 1.3 times");
        report.row(
                "median of a day against that of the slowest service in the same day",
                "%.2f times".formatted(againstItsOwnParts(token)),
                "at most 1.3 times");
    }

    /** Medians over days, one after the other, each with what it says that its parts took. */
    private double againstItsOwnParts(String token) {
        var days = new double[DAYS];
        var slowest = new double[DAYS];
        try (var connection = new Connection(gateway)) {
            for (int i = 0; i < DAYS; i++) {
                long start = System.nanoTime();
                var answer = connection.send(Request.get(DAY), token);
                days[i] = (System.nanoTime() - start) / 1e6;
                slowest[i] =
                        Arrays.stream(answer.timing().split(", "))
                                .mapToDouble(part -> Double.parseDouble(part.split("dur=")[1]))
                                .max()
                                .orElseThrow();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Arrays.sort(days);
        Arrays.sort(slowest);
        return days[DAYS / 2] / slowest[DAYS / 2];
    }

    private Figures day(String token) {
        return ask(DAY, token);
    }

    private Figures ask(String path, String token) {
        return new Load(1, step)
                .run(
                        () -> {
                            var connection = new Connection(gateway);
                            return new Load.Worker() {
                                @Override
                                public void work() throws IOException {
                                    require(connection.send(Request.get(path), token), path);
                                }

                                @Override
                                public void close() throws IOException {
                                    connection.close();
                                }
                            };
                        });
    }

    private void require(Connection.Answer answer, String path) {
        if (answer.status() >= 300) {
            throw new IllegalStateException(
                    "%s: %d %s".formatted(path, answer.status(), answer.text()));
        }
        if (path.equals(DAY) && answer.text().contains("UNAVAILABLE")) {
            away.incrementAndGet();
        }
    }

    /** Something for every part that somebody can write down for them. */
    private void begin() {
        var ada = tokens.token("ada");
        put(ada, "/teams/" + TEAM, "{\"name\": \"Bench\", \"timeZone\": \"Europe/Vienna\"}");
        put(
                ada,
                "/members/" + agent,
                "{\"name\": \"Agent\", \"teamId\": \"%s\", \"roles\": [\"agent\"]}"
                        .formatted(TEAM));
        send(
                ada,
                "POST",
                "/onboarding-paths",
                """
                {"key": "bench", "details": {"title": "On a walk", "description": "In a day.",
                 "stages": [{"key": "arrive", "title": "Arrive", "templateKeys": ["first-day"],
                             "standard": {"share": 80, "signedOff": false}}]}}
                """);
        send(
                ada,
                "POST",
                "/onboardings",
                "{\"pathKey\": \"bench\", \"memberId\": \"%s\", \"helperIds\": []}"
                        .formatted(agent));
        var own = tokens.token(agent, "agent");
        send(own, "PUT", "/focus", "{\"ticketId\": %d}".formatted(ticket));
        put(own, "/days/" + LocalDate.now(ZoneOffset.UTC), "{\"intention\": \"Ask first\"}");
        var theo = tokens.token("theo", "agent");
        for (int i = 0; i < KUDOS; i++) {
            var kudos =
                    "{\"toIds\": [\"%s\"], \"valueKey\": \"teamwork\", \"message\": \"You stayed until it was solved.\"}";
            send(theo, "POST", "/kudos", kudos.formatted(agent));
            send(own, "POST", "/kudos-drafts", kudos.formatted("theo"));
        }
    }

    private void put(String token, String path, String json) {
        send(token, "PUT", path, json);
    }

    private void send(String token, String method, String path, String json) {
        var request =
                HttpRequest.newBuilder(gateway.resolve("/api/v1" + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(json));
        if (method.equals("PUT") && !path.equals("/focus")) {
            request.header("If-None-Match", "*");
        }
        var answer = client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString()).join();
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(
                    "%s %s: %d %s".formatted(method, path, answer.statusCode(), answer.body()));
        }
    }
}
