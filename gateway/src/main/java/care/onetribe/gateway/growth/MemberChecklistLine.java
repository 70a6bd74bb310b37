package care.onetribe.gateway.growth;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A checklist of the member. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "GrowthChecklist")
record MemberChecklistLine(
        @Schema(required = true, examples = "9") long id,
        @Schema(required = true) Template template,
        @Schema(required = true, examples = "SIGNED_OFF") String status,
        @Schema(required = true) Instant assignedAt,
        Instant completedAt) {

    /** What it was made from. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "GrowthChecklistTemplate")
    record Template(
            @Schema(required = true, examples = "first-week") String key,
            @Schema(required = true, examples = "The first week") String title) {}
}
