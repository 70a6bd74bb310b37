package care.onetribe.ticket.hunch;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * When themes rose.
 *
 * @param byTheme the moments of each, in their order
 */
record Rises(Map<Long, List<Instant>> byTheme) {

    /** When the theme of something rose for the first time after a moment; null when it did not. */
    Instant firstAfter(HunchAbout about, Instant moment) {
        return about.themeId() == null
                ? null
                : byTheme.getOrDefault(about.themeId(), List.of()).stream()
                        .filter(rise -> rise.isAfter(moment))
                        .findFirst()
                        .orElse(null);
    }
}
