package care.onetribe.coaching.checklist;

import care.onetribe.coaching.template.PublishedTemplate;
import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A checklist as those see it who may. */
@Schema(name = "Checklist", description = "What a member has to do, and what of it is done")
record ChecklistView(
        @Schema(required = true, examples = "7") long id,
        @Schema(required = true, examples = "mina") String memberId,
        @Schema(required = true) TemplateReference template,
        @Schema(required = true, examples = "OPEN") ChecklistStatus status,
        @Schema(description = "The last day for it", examples = "2026-03-01") LocalDate dueOn,
        @Schema(
                        description =
                                "When that day ends where the member was when it was assigned",
                        examples = "2026-03-01T23:00:00Z")
                Instant dueAt,
        @Schema(description = "Absent where the suite made it", examples = "noor")
                String assignedById,
        @Schema(required = true, examples = "2026-02-22T09:30:00Z") Instant assignedAt,
        @Schema(examples = "2026-03-01T09:30:00Z") Instant completedAt,
        @Schema(description = "When it expired or was cancelled", examples = "2026-03-01T23:00:00Z")
                Instant endedAt,
        @Schema(description = "Why it was cancelled", examples = "You know all of it already.")
                String reason,
        @Schema(description = "The routine that made it", examples = "3") Long routineId,
        @Schema(description = "For which day of the routine", examples = "2026-03-01")
                LocalDate occursOn,
        @Schema(description = "The onboarding that it is part of", examples = "5")
                Long onboardingId,
        @Schema(required = true) ProgressView progress,
        @Schema(required = true, description = "In the order of the template") List<ItemView> items,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    static ChecklistView of(Checklist checklist, PublishedTemplate template) {
        var items = checklist.items(template);
        var origin = checklist.origin();
        int first = checklist.firstVersion();
        return new ChecklistView(
                checklist.id(),
                checklist.memberId(),
                TemplateReference.of(template),
                checklist.status(),
                checklist.due().dueOn(),
                checklist.due().dueAt(),
                origin.assignedById(),
                origin.assignedAt(),
                checklist.completedAt(),
                checklist.endedAt(),
                checklist.reason(),
                origin.routineId(),
                origin.occursOn(),
                origin.onboardingId(),
                ProgressView.of(items),
                items.all().stream().map(item -> ItemView.of(item, first)).toList(),
                checklist.version());
    }

    @Override
    public String version() {
        return Integer.toString(rowVersion);
    }
}
