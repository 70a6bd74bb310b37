package care.onetribe.coaching.roster;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.time.TimeZoneId;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.hibernate.validator.constraints.UniqueElements;

/** What is known of a member and may be changed. */
@Schema(description = "What is known of a member")
record MemberDetails(
        @NotBlank @CodePointLength(max = 120) @Schema(maxLength = 120, examples = "Mina Okafor")
                String name,
        @Email
                @Size(min = 3, max = 254)
                @Schema(
                        description = "No two members have the same, in whatever case",
                        format = "email",
                        examples = "mina@onetribe.example")
                String email,
        @Handle
                @Schema(
                        description = "Absent for somebody in no team",
                        pattern = Handle.PATTERN,
                        examples = "north")
                String teamId,
        @NotEmpty
                @UniqueElements
                @Schema(
                        description =
                                "What they do in the tribe. What they may do is decided by their"
                                        + " token",
                        uniqueItems = true,
                        examples = "[\"agent\"]")
                List<@NotNull MemberRole> roles,
        @Schema(
                        description =
                                "When absent, the day on which they are created, or what it was",
                        examples = "2026-03-01")
                LocalDate startedOn,
        @Schema(
                        description =
                                "Whoever has left stays in the roster, inactive. When absent, true"
                                        + " for somebody created, or what it was",
                        examples = "true")
                Boolean active,
        @TimeZoneId
                @Schema(
                        description = "IANA time zone of their days; their team's when absent",
                        examples = "Europe/Vienna")
                String timeZone) {

    /** These details with those of others where they say nothing of their own. */
    MemberDetails withDefaults(LocalDate start, boolean activity) {
        return new MemberDetails(
                name,
                email,
                teamId,
                roles,
                startedOn == null ? start : startedOn,
                active == null ? activity : active,
                timeZone);
    }
}
