package care.onetribe.gateway.growth;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the member is with a skill: as they say, as their coach says, as the evidence shows. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "GrowthStanding")
record StandingLine(
        @Schema(required = true, examples = "de-escalation") String skillKey,
        @Schema(required = true, examples = "De-escalation") String title,
        @Schema(examples = "WITH_HELP") String self,
        @Schema(examples = "ON_MY_OWN") String coach,
        @Schema(examples = "ON_MY_OWN") String evidence) {}
