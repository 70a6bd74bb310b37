package care.onetribe.coaching.roster;

import care.onetribe.kit.time.TimeZoneId;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** What is known of a team and may be changed. */
@Schema(description = "What is known of a team")
record TeamDetails(
        @NotBlank @CodePointLength(max = 120) @Schema(maxLength = 120, examples = "North")
                String name,
        @TimeZoneId
                @Schema(
                        description =
                                "IANA time zone of the team's days and weeks; UTC when absent",
                        examples = "Europe/Vienna")
                String timeZone) {

    /** These details with the time zone that holds when none is given. */
    TeamDetails withDefaults() {
        return timeZone == null ? new TeamDetails(name, "UTC") : this;
    }
}
