package care.onetribe.systemtests.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.http.Pages;
import care.onetribe.systemtests.http.PersistentCaller;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.suite.Entrance;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * Somebody who reaches goals with two helpers, to each of whom a kudos is drafted by another
 * service, and who writes pages of their days.
 */
public final class GoalWork implements Work {

    private static final Duration LONGEST_NEWS = Duration.ofSeconds(60);
    private static final int HAS_ENDED = 409;
    private static final int IS_THERE = 412;

    private final Caller reader;
    private final PersistentCaller achiever;
    private final List<Long> reached = new ArrayList<>();
    private final Map<String, String> days = new TreeMap<>();
    private LocalDate day = LocalDate.now();

    public GoalWork(Entrance entrance, String handle) {
        reader = entrance.as(handle, "agent");
        achiever = new PersistentCaller(reader);
    }

    @Override
    public void doSome() {
        reachGoal();
        writePage();
    }

    private void reachGoal() {
        var goal =
                achiever.done(
                        Request.post(
                                "/goals",
                                """
                                {"title": "Answer on my own", "why": "Customers wait for me.",
                                 "targetOn": "2096-03-05", "firstStep": "Read about log files",
                                 "helperIds": ["mina", "theo"]}
                                """));
        var outcome = "{\"outcome\": \"REACHED\", \"learned\": \"To ask early\"}";
        var end = Request.put("/goals/%d/outcome".formatted(goal.id()), outcome);
        achiever.doneOnce(end, HAS_ENDED);
        reached.add(goal.id());
    }

    private void writePage() {
        day = day.minusDays(1);
        var intention = "To listen on day %d".formatted(days.size());
        var page = Request.put("/days/" + day, "{\"intention\": \"%s\"}".formatted(intention));
        achiever.doneOnce(page.with("If-None-Match", "*"), IS_THERE);
        days.put(day.toString(), intention);
    }

    @Override
    public void check() {
        assertEquals(reached, sorted("/goals?status=REACHED", "/id"));
        assertEquals(days, pages());
        var drafted = reached.stream().flatMap(goal -> Stream.of(goal, goal)).toList();
        Awaitility.await("drafts of kudos")
                .atMost(LONGEST_NEWS)
                .until(() -> goalsOfDrafts().size() >= drafted.size());
        assertEquals(drafted, goalsOfDrafts());
    }

    private List<Long> goalsOfDrafts() {
        return sorted("/kudos-drafts?", "/about/id");
    }

    private List<Long> sorted(String list, String pointer) {
        return Pages.all(reader, list).stream()
                .map(item -> item.at(pointer).asLong())
                .sorted()
                .toList();
    }

    private Map<String, String> pages() {
        var pages = new TreeMap<String, String>();
        for (var page : Pages.all(reader, "/days?")) {
            pages.put(page.required("date").textValue(), page.required("intention").textValue());
        }
        return pages;
    }
}
