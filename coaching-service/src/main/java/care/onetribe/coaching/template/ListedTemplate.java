package care.onetribe.coaching.template;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template as a list shows it. */
@Schema(name = "ListedChecklistTemplate", description = "A template without its items")
record ListedTemplate(
        @Schema(required = true, examples = "an-angry-customer") String key,
        @Schema(required = true, examples = "An angry customer") String title,
        @Schema(required = true, examples = "SITUATIONAL") TemplatePurpose purpose,
        @Schema(required = true, description = "How many items", examples = "8") int items,
        @Schema(
                        description = "On which days a routine makes the list again",
                        examples = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")
                String recurrence,
        @Schema(description = "Absent until one is published", examples = "1")
                Integer latestVersion) {

    static ListedTemplate of(ChecklistTemplate template) {
        var details = template.details();
        return new ListedTemplate(
                template.key(),
                details.title(),
                details.purpose(),
                details.items().size(),
                details.recurrence(),
                template.published() == 0 ? null : template.published());
    }
}
