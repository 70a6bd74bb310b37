package care.onetribe.coaching.checklist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a checklist is. */
@Schema(name = "ChecklistProgress", description = "How far a checklist is")
public record ProgressView(
        @Schema(required = true, description = "How many items it has", examples = "8") int items,
        @Schema(required = true, examples = "5") int done,
        @Schema(required = true, examples = "1") int skipped,
        @Schema(required = true, description = "Items that are required", examples = "4")
                int required,
        @Schema(required = true, examples = "3") int requiredDone,
        @Schema(
                        required = true,
                        description = "Items that are done and wait for a signature",
                        examples = "1")
                int toSign,
        @Schema(
                        required = true,
                        description = "Whether the musts are done, and enough of the items",
                        examples = "false")
                boolean meetsStandard) {

    static ProgressView of(Items items) {
        return new ProgressView(
                items.all().size(),
                items.done(),
                items.count(marked -> marked.mark().skip() != null),
                items.count(marked -> marked.item().required()),
                items.count(marked -> marked.item().required() && marked.mark().isDone()),
                items.toSign(),
                items.meetStandard());
    }
}
