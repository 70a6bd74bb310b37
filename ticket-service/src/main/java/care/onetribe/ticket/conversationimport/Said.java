package care.onetribe.ticket.conversationimport;

import care.onetribe.ticket.conversation.Message;
import care.onetribe.ticket.conversation.MessageKind;
import care.onetribe.ticket.conversation.Utf8Size;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was said in a conversation of the past. */
@Schema(name = "ImportedMessage", description = "Something that was said")
record Said(
        @NotNull @Schema(required = true, examples = "CUSTOMER") Kind kind,
        @NotNull @PastOrPresent @Schema(required = true, examples = "2020-05-13T13:14:57Z")
                Instant at,
        @NotBlank
                @Utf8Size(max = Message.MAX_BYTES)
                @Schema(
                        required = true,
                        description = "At most 65,536 bytes in UTF-8",
                        examples = "I forgot how often to take it.")
                String body) {

    /** Times are kept to the microsecond. */
    Said {
        at = at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Its author, or null for the customer's own words. */
    String author(String owner) {
        return kind == Kind.REPLY ? owner : null;
    }

    MessageKind messageKind() {
        return kind == Kind.REPLY ? MessageKind.REPLY : MessageKind.CUSTOMER;
    }

    /** Who said it; what colleagues noted among themselves does not travel. */
    @Schema(name = "ImportedMessageKind")
    enum Kind {
        CUSTOMER,
        REPLY
    }
}
