package care.onetribe.recognition.feed;

import care.onetribe.recognition.preference.Visibility;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item of the feed as those see it who may. */
@Schema(name = "FeedItem", description = "Something good that happened in the tribe")
public record FeedItemView(
        @Schema(required = true, examples = "12") long id,
        @Schema(required = true, examples = "KUDOS") FeedKind kind,
        @Schema(
                        required = true,
                        description = "What it stands for, as a path below /api/v1",
                        examples = "kudos/7")
                String subject,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant at,
        @Schema(
                        description = "Who gave it; absent where nobody of the tribe did",
                        examples = "mina")
                String fromId,
        @Schema(required = true, description = "Whom it recognises", examples = "[\"theo\"]")
                List<String> memberIds,
        @Schema(examples = "teamwork") String valueKey,
        @Schema(
                        description = "Absent where there are none",
                        examples = "You knew at once which depot had the parcel.")
                String words,
        @Schema(required = true, examples = "EVERYONE") Visibility visibility) {}
