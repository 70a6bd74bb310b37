package care.onetribe.coaching.template;

import care.onetribe.kit.text.Slug;
import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template as it is being written. */
@Schema(name = "ChecklistTemplate", description = "A template as it is being written")
record TemplateView(
        @Schema(required = true, pattern = Slug.PATTERN, examples = "an-angry-customer") String key,
        @Schema(required = true, examples = "An angry customer") String title,
        @Schema(required = true, examples = "SITUATIONAL") TemplatePurpose purpose,
        @Schema(required = true) List<TemplateItem> items,
        @Schema(required = true) MinimumStandard minimumStandard,
        @Schema(
                        description = "On which days a routine makes the list again",
                        examples = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")
                String recurrence,
        @Schema(description = "Absent where the list is never due", examples = "P0D")
                String dueAfter,
        @Schema(required = true, examples = "KEEP") OnMiss onMiss,
        @Schema(
                        description =
                                "The version that new checklists are made from; absent until one is"
                                        + " published",
                        examples = "1")
                Integer latestVersion,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    static TemplateView of(String key, TemplateDetails details, int published, int rowVersion) {
        return new TemplateView(
                key,
                details.title(),
                details.purpose(),
                details.items(),
                details.standard(),
                details.recurrence(),
                details.dueAfter(),
                details.expires() ? OnMiss.EXPIRE : OnMiss.KEEP,
                published == 0 ? null : published,
                rowVersion);
    }

    @Override
    public String version() {
        return Integer.toString(rowVersion);
    }
}
