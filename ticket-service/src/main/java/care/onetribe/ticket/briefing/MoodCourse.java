package care.onetribe.ticket.briefing;

import care.onetribe.ticket.conversation.CustomerMood;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the customer came across at first, how they do now, and how that moved. */
@Schema(description = "How the customer came across at first, how they do now, and how that moved")
record MoodCourse(
        @Schema(required = true, examples = "ANGRY") CustomerMood opening,
        @Schema(required = true, examples = "CALM") CustomerMood now,
        @Schema(required = true, description = "The last ten moves, the latest last")
                List<Move> moves) {

    /** Somebody noticed a change. */
    @Schema(name = "MoodMove", description = "Somebody noticed a change")
    record Move(
            @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant at,
            @Schema(required = true, examples = "mina") String memberId,
            @Schema(required = true, examples = "ANGRY") CustomerMood from,
            @Schema(required = true, examples = "CALM") CustomerMood to) {}
}
