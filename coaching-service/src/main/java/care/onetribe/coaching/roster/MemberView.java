package care.onetribe.coaching.roster;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member as callers see them. */
@Schema(name = "Member", description = "A person of the tribe")
record MemberView(
        @Schema(required = true, pattern = Handle.PATTERN, examples = "mina") String id,
        @Schema(required = true, examples = "Mina Okafor") String name,
        @Schema(examples = "mina@onetribe.example") String email,
        @Schema(description = "Absent for somebody in no team", examples = "north") String teamId,
        @Schema(required = true, examples = "[\"agent\"]") List<MemberRole> roles,
        @Schema(required = true, examples = "2026-03-01") LocalDate startedOn,
        @Schema(required = true, description = "False for whoever has left", examples = "true")
                boolean active,
        @Schema(
                        description = "IANA time zone; absent where their team's holds",
                        examples = "Europe/Vienna")
                String timeZone,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    static MemberView of(Member member) {
        var details = member.details();
        return new MemberView(
                member.id(),
                details.name(),
                details.email(),
                details.teamId(),
                details.roles(),
                details.startedOn(),
                details.active(),
                details.timeZone(),
                member.version());
    }

    @Override
    public String version() {
        return Integer.toString(rowVersion);
    }
}
