package care.onetribe.ticket.conversation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something is said.
 *
 * @param then what the ticket becomes after a reply, or null when it stays as it is
 * @param hold needed with {@code then: ON_HOLD}
 * @param pathUse which path a reply used, or null when it says nothing of it
 */
@Schema(description = "Something is said")
record PostMessage(
        @NotNull @Schema(required = true, examples = "REPLY") MessageKind kind,
        @NotBlank
                @Utf8Size(max = Message.MAX_BYTES)
                @Schema(
                        required = true,
                        description = "At most 65,536 bytes in UTF-8",
                        examples = "I am sorry. We send it again today.")
                String body,
        @Schema(
                        description = "What the ticket becomes after a reply",
                        examples = "WAITING_ON_CUSTOMER")
                Then then,
        @Valid @Schema(description = "Needed with `then: ON_HOLD`") Hold hold,
        @Valid
                @Schema(
                        description =
                                "Which path of an article a reply used, and how; what is"
                                        + " `OFF_SCRIPT` and worked is offered as a new path")
                PathUse pathUse) {

    /** What a ticket can become with a reply. */
    enum Then {
        WAITING_ON_CUSTOMER,
        ON_HOLD
    }

    @AssertTrue(message = "only a REPLY can say what comes then")
    @Schema(hidden = true)
    boolean isThenOfReply() {
        return then == null || kind == MessageKind.REPLY;
    }

    @AssertTrue(message = "only a REPLY uses a path")
    @Schema(hidden = true)
    boolean isPathOfReply() {
        return pathUse == null || kind == MessageKind.REPLY;
    }

    @AssertTrue(
            message = "hold with its reason and until goes with then: ON_HOLD, and only with it")
    @Schema(hidden = true)
    boolean isHoldWithThen() {
        return (then == Then.ON_HOLD) == (hold != null);
    }
}
