package care.onetribe.ticket.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The themes that conversations of the past name, each by a key of their source. */
@ApplicationScoped
public class ImportedThemes {

    private final Themes themes;
    private final ThemeTrail trail;
    private final ThemeHistory history;
    private final Clock clock;

    ImportedThemes(Themes themes, ThemeTrail trail, ThemeHistory history, Clock clock) {
        this.themes = themes;
        this.trail = trail;
        this.history = history;
        this.clock = clock;
    }

    /**
     * The themes with these keys, made where there are none; in the place of one that went over
     * into another one, that other one. None of them goes over anywhere until the transaction ends,
     * so that tickets can be put under them.
     *
     * @return their ids, by key
     */
    public Map<String, Long> findOrMake(Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<>(themes.idsOf(keys));
        new TreeSet<>(keys).forEach(key -> found.computeIfAbsent(key, this::makeOrTake));
        var ends = trail.holdEndsOf(found.values());
        found.replaceAll((key, id) -> ends.get(id));
        return found;
    }

    /** Waits for whoever makes the same theme at the same time, and then takes theirs. */
    private long makeOrTake(String key) {
        var now = clock.instant();
        boolean made = themes.insert(key, ReadableName.of(key), now);
        long id = themes.idsOf(List.of(key)).get(key);
        if (made) {
            history.record(id, "added", now, null, Map.of());
        }
        return id;
    }
}
