package care.onetribe.coaching.template;

import care.onetribe.kit.version.Versioned;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template as it was published. */
@Schema(
        name = "ChecklistTemplateVersion",
        description = "A template as it was published; it never changes")
record TemplateVersionView(
        @Schema(required = true, examples = "an-angry-customer") String templateKey,
        @Schema(required = true, examples = "1") int number,
        @Schema(required = true, examples = "An angry customer") String title,
        @Schema(required = true, examples = "SITUATIONAL") TemplatePurpose purpose,
        @Schema(required = true) List<TemplateItem> items,
        @Schema(required = true) MinimumStandard minimumStandard,
        @Schema(examples = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR") String recurrence,
        @Schema(examples = "P0D") String dueAfter,
        @Schema(required = true, examples = "KEEP") OnMiss onMiss,
        @Schema(description = "Absent where it came with the suite", examples = "noor")
                String publishedById,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant publishedAt)
        implements Versioned {

    static TemplateVersionView of(
            String key, int number, TemplateDetails details, String byId, Instant at) {
        return new TemplateVersionView(
                key,
                number,
                details.title(),
                details.purpose(),
                details.items(),
                details.standard(),
                details.recurrence(),
                details.dueAfter(),
                details.expires() ? OnMiss.EXPIRE : OnMiss.KEEP,
                byId,
                at);
    }

    @Override
    public String version() {
        return Integer.toString(number);
    }
}
