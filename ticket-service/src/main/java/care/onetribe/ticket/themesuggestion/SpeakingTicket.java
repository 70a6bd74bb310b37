package care.onetribe.ticket.themesuggestion;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ticket under a theme that began much like another one. */
@Schema(description = "A ticket under the theme that began much like this one")
record SpeakingTicket(
        @Schema(required = true, examples = "3") long id,
        @Schema(required = true, examples = "Card declined abroad") String subject,
        @Schema(required = true, examples = "2026-02-01T09:30:00Z") Instant openedAt,
        @Schema(
                        required = true,
                        description =
                                "How much alike they began: 1 where there is no difference. With"
                                        + " meaning known, 0.3 of their BM25 by that of the best"
                                        + " match and 0.7 of the cosine of their sentence"
                                        + " embeddings; else the first alone",
                        examples = "0.812")
                double likeness) {}
