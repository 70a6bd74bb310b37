package care.onetribe.ticket.conversation;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A concern comes in. */
@Schema(description = "A concern with its first message")
record OpenTicket(
        @NotBlank @Size(max = 200) @Schema(required = true, examples = "Parcel lost")
                String subject,
        @NotNull @Schema(required = true, examples = "WEB") Channel channel,
        @NotNull @Valid @Schema(required = true) From customer,
        @NotNull @Valid @Schema(required = true) FirstMessage message,
        @Schema(description = "NORMAL when absent", examples = "HIGH") Priority priority,
        @Schema(description = "UNKNOWN when absent", examples = "WORRIED")
                CustomerMood customerMood,
        @Valid Expectation expectation,
        @Size(max = TicketDetails.MOST_TAGS) List<@NotNull @Slug String> tags,
        @Handle @Schema(description = "Every agent's when absent", examples = "north")
                String teamId) {

    /** Whose concern it is: a known customer, or one who is found by their address or made. */
    @Schema(
            name = "TicketCustomer",
            description = "Either the id, or a name with or without an address",
            examples = "{\"name\": \"Alexis Morgan\", \"email\": \"alexis@example.com\"}")
    record From(
            @Schema(examples = "7") Long id,
            @Size(min = 1, max = 200) @Schema(examples = "Alexis Morgan") String name,
            @Email
                    @Size(min = 3, max = 254)
                    @Schema(format = "email", examples = "alexis@example.com")
                    String email) {

        @AssertTrue(message = "name either the id, or a name with or without an email")
        @Schema(hidden = true)
        boolean isOneOfBoth() {
            return id == null ? name != null && !name.isBlank() : name == null && email == null;
        }
    }

    /** The customer's own words. */
    @Schema(name = "FirstMessage")
    record FirstMessage(
            @NotBlank
                    @Utf8Size(max = Message.MAX_BYTES)
                    @Schema(required = true, examples = "My parcel has not arrived. Where is it?")
                    String body) {}

    TicketDetails details() {
        return new TicketDetails(subject, priority, customerMood, expectation, tags);
    }
}
