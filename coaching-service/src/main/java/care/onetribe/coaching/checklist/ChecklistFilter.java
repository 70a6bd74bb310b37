package care.onetribe.coaching.checklist;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.text.Slug;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which checklists a list shows.
 *
 * @param member whose; the caller's own when neither this nor a team is named
 * @param team of all who are in it now
 * @param dueBefore only what is open and due before this time
 */
record ChecklistFilter(
        @QueryParam("member")
                @Parameter(
                        description = "Of this member; your own when no team is named either",
                        example = "mina")
                @Handle
                String member,
        @QueryParam("team")
                @Parameter(description = "Of everybody who is in this team now", example = "north")
                @Handle
                String team,
        @QueryParam("status") @Parameter(description = "In any of these states", example = "OPEN")
                List<ChecklistStatus> status,
        @QueryParam("template")
                @Parameter(
                        description = "Made from any version of this template",
                        example = "first-week")
                @Slug
                String template,
        @QueryParam("dueBefore")
                @Parameter(
                        description =
                                "What is open and due before this time, what is due first in front",
                        example = "2026-03-01T09:30:00Z")
                Instant dueBefore) {

    ChecklistFilter {
        if (member != null && team != null) {
            throw new InvalidField("team", "goes without member");
        }
        if (dueBefore != null
                && !status.isEmpty()
                && !status.equals(List.of(ChecklistStatus.OPEN))) {
            throw new InvalidField("status", "only what is OPEN is due");
        }
    }
}
