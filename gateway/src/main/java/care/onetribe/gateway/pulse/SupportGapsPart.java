package care.onetribe.gateway.pulse;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the team lacks and nobody has closed yet. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "PulseSupportGaps")
record SupportGapsPart(
        @Schema(required = true, description = "The newest first, at most 25") List<Gap> items,
        @Schema(required = true, description = "How many there are", examples = "2") long total) {

    /** One of them. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "PulseSupportGap")
    record Gap(
            @Schema(required = true, examples = "3") long id,
            @Schema(required = true, examples = "How to move a delivery") String missing,
            @Schema(required = true, examples = "TAKEN") String status,
            @Schema(examples = "rosa") String ownerId,
            @Schema(required = true) Instant reportedAt) {}
}
