package care.onetribe.recognition.kudos;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a kudos is out of sight, as its giver and leads see it. */
@Schema(name = "KudosHiding", description = "Why it is out of sight")
public record HidingView(
        @Schema(required = true, examples = "lea") String byId,
        @Schema(required = true, examples = "It names a customer.") String because,
        @Schema(required = true, examples = "2026-03-02T08:00:00Z") Instant at) {}
