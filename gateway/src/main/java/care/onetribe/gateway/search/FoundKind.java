package care.onetribe.gateway.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found. */
@Schema(name = "FoundKind")
enum FoundKind {
    TICKET("tickets"),
    ARTICLE("articles"),
    LESSON("lessons"),
    KUDOS("kudos");

    private final String segment;

    FoundKind(String segment) {
        this.segment = segment;
    }

    String link(long id) {
        return "/api/v1/%s/%d".formatted(segment, id);
    }
}
