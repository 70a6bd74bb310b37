package care.onetribe.recognition.feed;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an item of the feed is. */
@Schema(name = "FeedItemKind")
public enum FeedKind {
    /** Thanks among colleagues. */
    KUDOS("kudos", "kudos.given"),
    /** Thanks from a customer. */
    THANKS("customer-thanks", "thanks.credited"),
    /** A win that somebody chose to show. */
    WIN("offered-wins", "win.shown"),
    /** A goal that somebody reached who wants that seen. */
    MILESTONE("goals", "milestone.shown");

    private final String path;
    private final String eventType;

    FeedKind(String path, String eventType) {
        this.path = path;
        this.eventType = eventType;
    }

    /** Under which the thing itself is found, below {@code /api/v1}. */
    public String subject(long sourceId) {
        return path + "/" + sourceId;
    }

    /** Type of the event that tells of a new one. */
    public String eventType() {
        return eventType;
    }
}
