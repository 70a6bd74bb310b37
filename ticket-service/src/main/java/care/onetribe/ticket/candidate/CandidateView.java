package care.onetribe.ticket.candidate;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reply that worked off script, as those see it who may see its ticket. */
@Schema(
        name = "KnowledgeCandidate",
        description = "A reply that no path led to and whose concern was addressed")
record CandidateView(
        @Schema(required = true, examples = "4") long id,
        @Schema(required = true, examples = "7") long ticketId,
        @Schema(required = true, description = "What the ticket is about", examples = "Parcel lost")
                String subject,
        @Schema(required = true, examples = "42") long messageId,
        @Schema(
                        required = true,
                        description = "What was replied",
                        examples =
                                "I called the depot: it is under the roof. You have it tomorrow.")
                String reply,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant repliedAt,
        @Schema(required = true, description = "Whose reply it was", examples = "mina")
                String foundById,
        @Schema(description = "The path that was left, where there was one", examples = "12")
                Long leftPathId,
        @Schema(required = true, examples = "WAITING") CandidateStatus status,
        @Schema(description = "Who took it or set it aside", examples = "lea") String decidedById,
        @Schema(examples = "2026-03-02T09:30:00Z") Instant decidedAt,
        @Schema(description = "The article that has it now", examples = "7") Long articleId,
        @Schema(description = "The path that it became", examples = "13") Long pathId,
        @Schema(
                        description = "Why it was set aside",
                        examples = "It worked for this one depot only.")
                String reason,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    @Override
    public String version() {
        return Integer.toString(rowVersion);
    }
}
