package care.onetribe.coaching.weeklymessage;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment as the team reads it. */
@Schema(name = "WeeklyComment", description = "What somebody says to a point")
record CommentView(
        @Schema(required = true, examples = "7") long id,
        @Schema(required = true, minimum = "1", examples = "1") int point,
        @Schema(required = true, pattern = Handle.PATTERN, examples = "mina") String authorId,
        @Schema(description = "Absent where a thread begins", examples = "6") Long inReplyToId,
        @Schema(required = true, examples = "Last week, with the parcel that was never ordered.")
                String text,
        @Schema(required = true, examples = "2026-03-02T09:10:00Z") Instant writtenAt,
        @Schema(
                        description = "Absent when it is as it was written",
                        examples = "2026-03-02T09:12:00Z")
                Instant changedAt,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    @Override
    public String version() {
        return Integer.toString(rowVersion);
    }
}
