package care.onetribe.ticket.wordback;

import care.onetribe.ticket.conversation.Message;
import care.onetribe.ticket.conversation.Utf8Size;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A customer is told. */
@Schema(description = "A customer is told")
record SendFollowUp(
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
                @Utf8Size(max = Message.MAX_BYTES)
                @Schema(
                        description =
                                "Your own words, at most 65,536 bytes in UTF-8; the draft when"
                                        + " absent",
                        examples = "Hello Alexis, the depot scans every parcel twice now.")
                String body) {}
