package care.onetribe.gateway.pulse;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A theme that customers tell of more often than is to be expected. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "PulseRisingTheme")
record RisingLine(
        @Schema(required = true, examples = "4") long id,
        @Schema(required = true, examples = "Parcels lost at the depot") String name,
        @Schema(required = true, examples = "WATCHING") String status) {}
