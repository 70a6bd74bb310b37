package care.onetribe.coaching.template;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a list counts as done, besides its musts, which are the items that are required.
 *
 * @param share how many of a hundred items have to be done
 */
@Schema(
        name = "ChecklistMinimumStandard",
        description =
                "How much has to be done besides the musts; the musts are the items that are"
                        + " `required`")
public record MinimumStandard(
        @NotNull
                @Min(0)
                @Max(100)
                @Schema(
                        required = true,
                        minimum = "0",
                        maximum = "100",
                        description = "How many of a hundred items have to be done",
                        examples = "80")
                Integer share) {

    static final MinimumStandard MUSTS_ONLY = new MinimumStandard(0);

    /**
     * Whether enough is done.
     *
     * @param items how many there are, at least one
     */
    public boolean isMetBy(int done, int items) {
        return 100L * done >= (long) share * items;
    }
}
