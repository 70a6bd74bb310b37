package care.onetribe.gateway.myday;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Kudos or customers' thanks that reached you. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "MyDayAppreciation")
record AppreciationLine(
        @Schema(required = true, examples = "KUDOS") String kind,
        @Schema(required = true, examples = "kudos/12") String subject,
        @Schema(required = true) Instant at,
        @Schema(examples = "theo") String fromId,
        @Schema(examples = "ownership") String valueKey,
        @Schema(examples = "You stayed on it until it was solved.") String words) {}
