package care.onetribe.coaching.calibration;

import care.onetribe.coaching.scorecard.Rating;
import care.onetribe.kit.version.Versioned;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one reviewer rated one conversation. */
@Schema(name = "CalibrationSheet", description = "How one reviewer rated one conversation")
record SheetView(
        @Schema(required = true, examples = "9") long id,
        @Schema(required = true, examples = "7") long ticketId,
        @Schema(required = true, examples = "noor") String reviewerId,
        @Schema(required = true) List<Rating> ratings,
        @Schema(required = true) Instant ratedAt)
        implements Versioned {

    /** What was rated blind never changes. */
    @Override
    public String version() {
        return Long.toString(id);
    }
}
