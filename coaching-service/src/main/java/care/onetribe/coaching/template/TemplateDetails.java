package care.onetribe.coaching.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** What is written in a template, and may be changed until it is published. */
@Schema(name = "ChecklistTemplateDetails", description = "What is written in a template")
public record TemplateDetails(
        @NotBlank
                @CodePointLength(max = 120)
                @Schema(required = true, maxLength = 120, examples = "An angry customer")
                String title,
        @NotNull @Schema(required = true, examples = "SITUATIONAL") TemplatePurpose purpose,
        @NotNull
                @Size(min = 1, max = TemplateDetails.MOST_ITEMS)
                @Schema(required = true, minItems = 1, maxItems = TemplateDetails.MOST_ITEMS)
                List<@NotNull @Valid TemplateItem> items,
        @Valid @Schema(description = "Absent where the musts are enough")
                MinimumStandard minimumStandard,
        @CodePointLength(max = 200)
                @Schema(
                        maxLength = 200,
                        description =
                                "On which days a routine makes the list again: a recurrence rule of"
                                        + " RFC 5545, read strictly, that recurs by days, weeks, months"
                                        + " or years",
                        examples = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")
                String recurrence,
        @Pattern(
                        regexp = TemplateDetails.DAYS,
                        message = "must be a number of days or weeks such as P3D, at most 999")
                @Schema(
                        pattern = TemplateDetails.DAYS,
                        description =
                                "How long after the day of assignment the list is due, at the end"
                                        + " of a day; `P0D` is the same day. Absent where it is"
                                        + " never due.",
                        examples = "P0D")
                String dueAfter,
        @Schema(
                        description =
                                "What becomes of a list that is not done when it is due; `KEEP`"
                                        + " when absent",
                        examples = "EXPIRE")
                OnMiss onMiss) {

    public static final int MOST_ITEMS = 50;

    static final String DAYS = "^P(0|[1-9][0-9]{0,2})[DW]$";

    @AssertTrue(message = "two items have the same key")
    @Schema(hidden = true)
    boolean isEveryKeyOfOneItem() {
        if (items == null || items.stream().anyMatch(Objects::isNull)) {
            return true;
        }
        return items.stream().map(TemplateItem::key).distinct().count() == items.size();
    }

    @AssertTrue(message = "a list that expires is due at some time: say dueAfter")
    @Schema(hidden = true)
    boolean isDueIfItExpires() {
        return onMiss != OnMiss.EXPIRE || dueAfter != null;
    }

    public Optional<TemplateItem> item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /** The standard that holds, whether it is written down or not. */
    public MinimumStandard standard() {
        return minimumStandard == null ? MinimumStandard.MUSTS_ONLY : minimumStandard;
    }

    public boolean expires() {
        return onMiss == OnMiss.EXPIRE;
    }

    /** Up to which day a list of this day is to be done, or null. */
    public LocalDate dueOn(LocalDate day) {
        return dueAfter == null ? null : day.plus(Period.parse(dueAfter));
    }

    TreeSet<String> skills() {
        var keys = new TreeSet<String>();
        items.forEach(item -> keys.addAll(item.skillKeys()));
        return keys;
    }
}
