package care.onetribe.gateway.pulse;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What several people had a hunch about. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "PulseEarlyWarning")
record WarningLine(
        @Schema(required = true, examples = "2") long id,
        @Schema(required = true) About about,
        @Schema(required = true, examples = "3") int people,
        @Schema(required = true) Instant raisedAt,
        @Schema(description = "When the theme rose indeed; absent until then")
                Instant themeRoseAt) {

    /** One of these. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "PulseWarningAbout")
    record About(
            @Schema(examples = "4") Long themeId,
            @Schema(examples = "7") Long customerId,
            @Schema(examples = "parcel depot") String words) {}
}
