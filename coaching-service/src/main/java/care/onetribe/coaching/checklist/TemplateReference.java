package care.onetribe.coaching.checklist;

import care.onetribe.coaching.template.PublishedTemplate;
import care.onetribe.coaching.template.TemplatePurpose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a checklist was made from. */
@Schema(name = "ChecklistTemplateReference", description = "What a checklist was made from")
record TemplateReference(
        @Schema(required = true, examples = "first-week") String key,
        @Schema(required = true, description = "The published version", examples = "1") int number,
        @Schema(required = true, examples = "The first week") String title,
        @Schema(required = true, examples = "ONBOARDING") TemplatePurpose purpose) {

    static TemplateReference of(PublishedTemplate template) {
        var details = template.details();
        return new TemplateReference(
                template.key(), template.number(), details.title(), details.purpose());
    }
}
