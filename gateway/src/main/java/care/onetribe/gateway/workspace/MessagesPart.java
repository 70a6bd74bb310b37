package care.onetribe.gateway.workspace;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The last messages of a ticket.
 *
 * @param next cursor for older ones; absent when there are none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "WorkspaceMessages")
record MessagesPart(
        @Schema(required = true) List<MessagePart> items,
        @Schema(description = "For `/tickets/{id}/messages?order=NEWEST_FIRST&cursor=`")
                String next) {

    /** What was said. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "WorkspaceMessage")
    record MessagePart(
            @Schema(required = true, examples = "42") long id,
            @Schema(required = true, examples = "REPLY") String kind,
            @Schema(examples = "mina") String authorId,
            @Schema(required = true) Instant sentAt,
            @Schema(required = true, examples = "We send it again today.") String body) {}
}
