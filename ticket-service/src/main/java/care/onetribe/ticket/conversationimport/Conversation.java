package care.onetribe.ticket.conversationimport;

import care.onetribe.kit.identity.Handle;
import care.onetribe.ticket.conversation.Channel;
import care.onetribe.ticket.conversation.CustomerMood;
import care.onetribe.ticket.conversation.Expectation;
import care.onetribe.ticket.conversation.TicketDetails;
import care.onetribe.ticket.feedback.Addressed;
import care.onetribe.ticket.feedback.PastFeedback;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A conversation of the past: one line of an import. Unsureness belongs to the format and is
 * checked; nothing keeps it yet.
 */
@Schema(name = "ImportedConversation", description = "A conversation of the past; one line")
record Conversation(
        @NotBlank
                @Size(max = 190)
                @Schema(
                        required = true,
                        description = "Id at the source; imported once, whatever it holds then",
                        examples = "conversation-1")
                String externalId,
        @NotNull @Schema(required = true, examples = "CHAT") Channel channel,
        @NotBlank @Size(max = 200) @Schema(required = true, examples = "How often do I take it?")
                String subject,
        @NotNull @Valid @Schema(required = true) From customer,
        @NotNull
                @Handle
                @Schema(required = true, description = "Who answered", examples = "agent-001")
                String owner,
        @Schema(description = "UNKNOWN when absent", examples = "WORRIED")
                CustomerMood customerMood,
        @Size(max = 80)
                @Schema(
                        nullable = true,
                        description =
                                "Key of its theme at the source; the theme is made where there is"
                                        + " none",
                        examples = "doctor_followup")
                String theme,
        @Pattern(regexp = NOT_BLANK, message = "must not be blank")
                @Size(max = 2000)
                @Schema(
                        description = "What the customer was after, as somebody else saw it",
                        examples = "Wants to know how often to take the medicine")
                String expectation,
        @NotNull @Schema(required = true, description = "How it ended") Ending status,
        @Schema(description = "The owner said that they were unsure what to do")
                Boolean ownerWasUnsure,
        @NotEmpty
                @Size(max = MOST_MESSAGES)
                @Schema(required = true, description = "None before the one above it")
                List<@NotNull @Valid Said> messages,
        @Valid @Schema(nullable = true) Feedback feedback) {

    static final int MOST_MESSAGES = 10_000;
    private static final String NOT_BLANK = "[\\s\\S]*\\S[\\s\\S]*";

    /** Whose concern it was; found by their id at the source, or made. */
    @Schema(name = "ImportedCustomer")
    record From(
            @NotBlank @Size(max = 190) @Schema(required = true, examples = "customer-001")
                    String externalId,
            @NotBlank @Size(max = 200) @Schema(required = true, examples = "Customer 001")
                    String name) {}

    /** How a conversation can have ended. */
    @Schema(name = "ImportedStatus")
    enum Ending {
        RESOLVED,
        /** The line broke off. */
        WAITING_ON_CUSTOMER
    }

    /** The customer's answers to a survey. */
    @Schema(name = "ImportedFeedback", description = "The customer's answers to a survey")
    record Feedback(
            @Schema(description = "Absent where it was not asked") Addressed addressed,
            @Schema(examples = "true") Boolean treatedWell,
            @NotNull @PastOrPresent @Schema(required = true) Instant at) {

        PastFeedback past() {
            return new PastFeedback(addressed, treatedWell, at);
        }
    }

    TicketDetails details() {
        var text = expectation == null ? null : new Expectation(expectation, false);
        return new TicketDetails(subject, null, customerMood, text, null);
    }

    /** The key of its theme, if it names one. */
    Optional<String> themeKey() {
        return Optional.ofNullable(theme).filter(key -> !key.isBlank());
    }

    Instant openedAt() {
        return messages.get(0).at();
    }

    Instant endedAt() {
        return messages.get(messages.size() - 1).at();
    }
}
