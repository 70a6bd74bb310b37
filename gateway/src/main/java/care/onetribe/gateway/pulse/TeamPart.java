package care.onetribe.gateway.pulse;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The team itself. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "PulseTeam")
record TeamPart(
        @Schema(required = true, examples = "north") String id,
        @Schema(required = true, examples = "North") String name) {}
