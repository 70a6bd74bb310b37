package care.onetribe.coaching.scorecard;

import care.onetribe.kit.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One card more, as a draft. */
@Schema(description = "One card more, as a draft")
record AddScorecard(
        @NotNull
                @Slug
                @Schema(
                        required = true,
                        pattern = Slug.PATTERN,
                        description = "Never changes",
                        examples = "phone-call")
                String key,
        @NotNull @Valid @Schema(required = true) ScorecardDetails details) {}
