package care.onetribe.ticket.listing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The place in a conversation that a search found.
 *
 * @param text plain text, shortened around the first word found
 * @param highlights where the words stand in it
 */
@Schema(description = "The place that a search found")
record Snippet(
        @Schema(required = true, examples = "My parcel has not arrived.") String text,
        @Schema(required = true) List<Highlight> highlights) {

    /**
     * A word found.
     *
     * @param start index of its first UTF-16 code unit
     * @param end index behind its last one
     */
    @Schema(name = "SnippetHighlight", description = "A word found, in UTF-16 code units")
    record Highlight(
            @Schema(required = true, examples = "3") int start,
            @Schema(required = true, examples = "9") int end) {}
}
