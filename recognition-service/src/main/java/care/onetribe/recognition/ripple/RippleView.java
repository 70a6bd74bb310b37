package care.onetribe.recognition.ripple;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kudos in the tree that another one started. */
@Schema(name = "Ripple", description = "A kudos in the tree that another one started")
record RippleView(
        @Schema(required = true, examples = "9") long kudosId,
        @Schema(
                        description = "The kudos that it was inspired by, if you may see that",
                        examples = "7")
                Long inspiredById,
        @Schema(required = true, description = "Steps from the first one", examples = "1")
                int distance,
        @Schema(required = true, examples = "theo") String fromId,
        @Schema(required = true, examples = "[\"sam\"]") List<String> toIds,
        @Schema(required = true, examples = "2026-03-02T09:30:00Z") Instant givenAt) {}
