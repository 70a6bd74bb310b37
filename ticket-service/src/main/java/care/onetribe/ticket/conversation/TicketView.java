package care.onetribe.ticket.conversation;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ticket as callers see it. */
@Schema(name = "Ticket", description = "A customer's concern")
public record TicketView(
        @Schema(required = true, examples = "7") long id,
        @Schema(required = true, examples = "Parcel lost") String subject,
        @Schema(required = true) Channel channel,
        @Schema(required = true) TicketStatus status,
        @Schema(required = true) Priority priority,
        @Schema(required = true) CustomerMood customerMood,
        @Schema(required = true) CustomerMood openingMood,
        @Schema(required = true) CustomerName customer,
        @Schema(description = "Absent while nobody said what it is one more case of")
                ThemeName theme,
        @Schema(description = "Absent while nobody has it", examples = "mina") String ownerId,
        @Schema(description = "Absent while it is every agent's", examples = "north") String teamId,
        @Schema(description = "Who answered besides the owner") List<String> helpers,
        @Schema(required = true) List<String> tags,
        @Schema(description = "Absent until somebody wrote it down") Expectation expectation,
        @Schema(
                        required = true,
                        description =
                                "Whether somebody replied before it was written down what the"
                                        + " customer is after")
                boolean repliedBeforeExpectation,
        @Schema(
                        required = true,
                        description =
                                "Whether what happened to this customer so far has used up their"
                                        + " goodwill; see `/customers/{id}/goodwill`")
                boolean goodwillLow,
        @Schema(required = true, description = "Rounds of question and answer", examples = "2")
                int exchanges,
        @Schema(required = true, examples = "3") int replies,
        @Schema(required = true, examples = "0") int handovers,
        @Schema(required = true, examples = "0") int reopenings,
        @Schema(required = true) Instant openedAt,
        Instant firstRepliedAt,
        Instant resolvedAt,
        Instant closedAt,
        @Schema(required = true) Instant lastMessageAt,
        @Schema(description = "Present while it is ON_HOLD") Hold hold,
        @Schema(
                        description =
                                "How it was resolved last; kept when it is opened again, and present"
                                        + " once it was resolved",
                        examples = "Sent again, arrived")
                String resolution,
        @Schema(description = "Id at the source it was imported from") String externalId,
        @JsonIgnore @Schema(hidden = true) String rowVersions,
        @JsonIgnore @Schema(hidden = true) Long mergedIntoId)
        implements Versioned {

    /** Whose concern it is. */
    @Schema(name = "CustomerName")
    public record CustomerName(
            @Schema(required = true, examples = "7") long id,
            @Schema(required = true, examples = "Alexis Morgan") String name) {}

    /** What it is one more case of. */
    @Schema(name = "ThemeName")
    public record ThemeName(
            @Schema(required = true, examples = "4") long id,
            @Schema(required = true, examples = "Parcels lost at the depot") String name) {}

    /** Of the ticket, and of the customer and the theme whose names and mark it shows. */
    @Override
    public String version() {
        return rowVersions;
    }
}
