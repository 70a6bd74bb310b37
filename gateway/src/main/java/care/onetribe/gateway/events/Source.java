package care.onetribe.gateway.events;

import java.util.Locale;

/** Whose events are merged. */
enum Source {
    TICKET,
    COACHING,
    RECOGNITION;

    /** Its part of the id of an event, and of its address in the configuration. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
