package care.onetribe.gateway.workspace;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a workspace shows of a ticket. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "WorkspaceTicket")
record TicketPart(
        @Schema(required = true, examples = "7") long id,
        @Schema(required = true, examples = "Parcel lost") String subject,
        @Schema(required = true, examples = "WEB") String channel,
        @Schema(required = true, examples = "OPEN") String status,
        @Schema(required = true, examples = "HIGH") String priority,
        @Schema(required = true, examples = "WORRIED") String customerMood,
        @Schema(required = true) CustomerName customer,
        @Schema(examples = "mina") String ownerId,
        @Schema(examples = "north") String teamId,
        List<String> helpers,
        List<String> tags,
        @Schema(required = true, examples = "2") int exchanges,
        @Schema(required = true) Instant openedAt,
        @Schema(required = true) Instant lastMessageAt) {

    /** Whose concern it is. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "WorkspaceCustomerName")
    record CustomerName(
            @Schema(required = true, examples = "7") long id,
            @Schema(required = true, examples = "Alexis Morgan") String name) {}
}
