package care.onetribe.ticket.theme;

import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes every step of a theme down, once: what is recorded here is the event that others read and
 * the line that the theme's history shows. What people write stays out of it.
 */
@ApplicationScoped
public class ThemeHistory {

    private final Outbox outbox;

    ThemeHistory(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Records a step.
     *
     * @param step what happened, for example {@code fixed}
     * @param actorId who did it, or null for the suite itself
     * @param more what a reader needs besides the theme's id
     */
    public void record(long themeId, String step, Instant at, String actorId, Map<String, ?> more) {
        var data = new LinkedHashMap<String, Object>();
        data.put("themeId", themeId);
        data.putAll(more);
        outbox.record(new Event("theme." + step, subjectOf(themeId), at, actorId, data));
    }

    /** Under which its steps are recorded. */
    static String subjectOf(long themeId) {
        return "themes/" + themeId;
    }
}
