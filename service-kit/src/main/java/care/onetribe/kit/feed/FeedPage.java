package care.onetribe.kit.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Events in the order of the feed.
 *
 * @param next cursor to send as {@code after}; always present, and equal to the one that was sent
 *     when nothing has happened since
 */
@Schema(description = "Events in an order that never changes")
public record FeedPage(
        @Schema(required = true) List<CloudEvent> items,
        @Schema(required = true, description = "Store it, and send it as `after` next time")
                String next) {}
