package care.onetribe.coaching.onboarding;

import care.onetribe.kit.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.hibernate.validator.constraints.UniqueElements;

/** A part of a path, with what has to be done before the next one. */
@Schema(name = "OnboardingStage", description = "A part of a path")
record Stage(
        @NotNull @Slug @Schema(required = true, pattern = Slug.PATTERN, examples = "arrive")
                String key,
        @NotBlank
                @CodePointLength(max = 120)
                @Schema(required = true, maxLength = 120, examples = "Arrive")
                String title,
        @NotNull
                @Size(min = 1, max = 10)
                @UniqueElements
                @Schema(
                        required = true,
                        minItems = 1,
                        maxItems = 10,
                        uniqueItems = true,
                        description = "Published templates whose checklists it has",
                        examples = "[\"first-day\"]")
                List<@NotNull @Slug String> templateKeys,
        @NotNull @Valid @Schema(required = true) Standard standard) {

    /**
     * What has to be done to pass, besides the minimum standard of each checklist.
     *
     * @param share how many of a hundred items of all its checklists have to be done
     * @param signedOff whether whatever asks for a signature has to be signed
     */
    @Schema(
            name = "OnboardingStandard",
            description =
                    "What has to be done to pass, besides the minimum standard of each checklist")
    record Standard(
            @NotNull
                    @Min(0)
                    @Max(100)
                    @Schema(
                            required = true,
                            minimum = "0",
                            maximum = "100",
                            description =
                                    "How many of a hundred items of all its checklists have to be"
                                            + " done",
                            examples = "80")
                    Integer share,
            @NotNull
                    @Schema(
                            required = true,
                            description = "Whether what is done has to be signed where it asks so",
                            examples = "true")
                    Boolean signedOff) {}
}
