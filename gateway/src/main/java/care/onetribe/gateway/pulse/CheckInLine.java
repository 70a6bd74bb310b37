package care.onetribe.gateway.pulse;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How stressed the team was in a week; shown of five people at least. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "PulseCheckIn")
record CheckInLine(
        @Schema(required = true) LocalDate week,
        @Schema(required = true, examples = "SHOWN") String status,
        Stress stress) {

    /** The mean of the team. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "PulseStress")
    record Stress(
            @Schema(required = true, examples = "2.4") double mean,
            @Schema(required = true, examples = "6") int people,
            @Schema(required = true) String definition) {}
}
