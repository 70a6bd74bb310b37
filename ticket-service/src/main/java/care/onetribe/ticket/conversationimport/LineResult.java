package care.onetribe.ticket.conversationimport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one line; one line of the answer. */
@Schema(name = "ImportedLine", description = "What became of one line")
record LineResult(
        @Schema(required = true, description = "From 1", examples = "1") long line,
        @Schema(description = "Absent when the line did not tell", examples = "conversation-1")
                String externalId,
        @Schema(required = true, examples = "IMPORTED") Result result,
        @Schema(description = "Absent when it was refused", examples = "7") Long ticketId,
        @Schema(
                        description = "Why it was refused",
                        examples = "/messages/3/at: is before the message above it")
                String detail) {

    /** What can become of a line. */
    @Schema(name = "ImportResult")
    enum Result {
        IMPORTED,
        /** Imported before; nothing was changed. */
        EXISTS,
        /** Nothing was changed. */
        REFUSED
    }
}
