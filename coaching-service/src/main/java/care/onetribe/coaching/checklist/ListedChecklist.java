package care.onetribe.coaching.checklist;

import care.onetribe.coaching.template.PublishedTemplate;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A checklist as a list shows it. */
@Schema(description = "A checklist without its items")
public record ListedChecklist(
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
        @Schema(required = true, examples = "2026-02-22T09:30:00Z") Instant assignedAt,
        @Schema(examples = "2026-03-01T09:30:00Z") Instant completedAt,
        @Schema(required = true) ProgressView progress) {

    static ListedChecklist of(Checklist checklist, PublishedTemplate template) {
        return new ListedChecklist(
                checklist.id(),
                checklist.memberId(),
                TemplateReference.of(template),
                checklist.status(),
                checklist.due().dueOn(),
                checklist.due().dueAt(),
                checklist.origin().assignedAt(),
                checklist.completedAt(),
                ProgressView.of(checklist.items(template)));
    }
}
