package care.onetribe.ticket.conversation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A handover as callers see it. */
@Schema(name = "Handover", description = "A ticket given on")
public record HandoverView(
        @Schema(required = true, examples = "3") long id,
        @Schema(required = true, examples = "7") long ticketId,
        @Schema(description = "Absent when nobody had it", examples = "mina") String fromId,
        @Schema(required = true, description = "Who gave it on", examples = "mina") String byId,
        @Schema(examples = "theo") String toMemberId,
        @Schema(examples = "south") String toTeamId,
        @Schema(required = true, examples = "The depot is in your region") String reason,
        @Schema(required = true, examples = "Checked the address, asked the carrier") String done,
        @Schema(required = true, examples = "Call the depot after 14:00") String next,
        @Schema(required = true, examples = "That we call back by Friday") String customerTold,
        @Schema(required = true) Instant at) {}
