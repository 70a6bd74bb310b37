package care.onetribe.gateway.pulse;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What many tickets without a theme have in common. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "PulseEmergingTheme")
record EmergingLine(
        @Schema(required = true, examples = "5") long id,
        @Schema(required = true, examples = "12") int tickets,
        @Schema(required = true, examples = "[\"parcel\", \"depot\"]") List<String> words,
        @Schema(required = true) Instant lastOpenedAt) {}
