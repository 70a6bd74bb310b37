package care.onetribe.coaching.onboarding;

import care.onetribe.kit.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One path more. */
@Schema(name = "AddOnboardingPath", description = "One path more")
record AddPath(
        @NotNull
                @Slug
                @Schema(
                        required = true,
                        pattern = Slug.PATTERN,
                        description = "Never changes",
                        examples = "new-on-the-phone")
                String key,
        @NotNull @Valid @Schema(required = true) PathDetails details) {}
