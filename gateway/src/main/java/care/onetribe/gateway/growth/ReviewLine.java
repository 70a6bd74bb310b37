package care.onetribe.gateway.growth;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review that was shared. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "GrowthReview")
record ReviewLine(
        @Schema(required = true, examples = "5") long id,
        @Schema(required = true, examples = "8") long ticketId,
        @Schema(required = true, examples = "care") String scorecardKey,
        @Schema(description = "The sample that it was drawn in; absent when picked by hand")
                Long sampleId,
        @Schema(examples = "You let her finish.") String doneWell,
        @Schema(examples = "Say what happens next.") String workOn,
        @Schema(examples = "false") Boolean missedCritical,
        @Schema(required = true) Instant sharedAt) {

    /** Reviews picked by hand enter no figure. */
    boolean counts() {
        return sampleId != null && missedCritical != null;
    }
}
