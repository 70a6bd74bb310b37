package care.onetribe.coaching.template;

import care.onetribe.kit.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One template more, as a draft. */
@Schema(name = "AddChecklistTemplate", description = "One template more, as a draft")
record AddTemplate(
        @NotNull
                @Slug
                @Schema(
                        required = true,
                        pattern = Slug.PATTERN,
                        description = "Never changes",
                        examples = "a-call-that-drops")
                String key,
        @NotNull @Valid @Schema(required = true) TemplateDetails details) {}
