package care.onetribe.systemtests.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.http.Pages;
import care.onetribe.systemtests.http.PersistentCaller;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.suite.Entrance;
import java.util.ArrayList;
import java.util.List;

/** Somebody who thanks a colleague again and again; the first kudos inspires the others. */
public final class KudosWork implements Work {

    private final String handle;
    private final Caller reader;
    private final PersistentCaller giver;
    private final List<Long> given = new ArrayList<>();

    public KudosWork(Entrance entrance, String handle) {
        this.handle = handle;
        reader = entrance.as(handle, "agent");
        giver = new PersistentCaller(reader);
    }

    @Override
    public void doSome() {
        var inspiration = given.isEmpty() ? "null" : given.get(0);
        var kudos =
                """
                {"toIds": ["theo"], "valueKey": "teamwork", "inspiredById": %s,
                 "message": "You asked the depot before I could, time %d."}
                """
                        .formatted(inspiration, given.size());
        given.add(giver.done(Request.post("/kudos", kudos)).id());
    }

    @Override
    public void check() {
        assertEquals(given, ids("/kudos?from=" + handle, "id"));
        assertEquals(given.size(), ids("/feed?kind=KUDOS&member=" + handle, "id").size());
        if (!given.isEmpty()) {
            var ripples = ids("/kudos/%d/ripples?".formatted(given.get(0)), "kudosId");
            assertEquals(given.subList(1, given.size()), ripples);
        }
    }

    private List<Long> ids(String list, String field) {
        return Pages.all(reader, list).stream()
                .map(item -> item.required(field).asLong())
                .sorted()
                .toList();
    }
}
