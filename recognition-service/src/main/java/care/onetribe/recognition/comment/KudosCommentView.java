package care.onetribe.recognition.comment;

import care.onetribe.kit.version.Versioned;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment; it is never changed, only deleted. */
@Schema(name = "KudosComment", description = "What somebody says to a kudos")
record KudosCommentView(
        @Schema(required = true, examples = "9") long id,
        @Schema(required = true, examples = "sam") String authorId,
        @Schema(required = true, examples = "I saw that too. Well deserved!") String text,
        @Schema(required = true, examples = "2026-03-01T10:00:00Z") Instant postedAt)
        implements Versioned {

    @Override
    public String version() {
        return Long.toString(id);
    }
}
