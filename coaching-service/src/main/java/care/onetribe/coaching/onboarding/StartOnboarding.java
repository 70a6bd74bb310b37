package care.onetribe.coaching.onboarding;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.text.Slug;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Somebody sets out on a path. */
@Schema(description = "Somebody sets out on a path")
record StartOnboarding(
        @NotNull @Slug @Schema(required = true, pattern = Slug.PATTERN, examples = "new-in-care")
                String pathKey,
        @NotNull @Handle @Schema(required = true, pattern = Handle.PATTERN, examples = "mina")
                String memberId,
        @Size(max = 10)
                @UniqueElements
                @Schema(
                        maxItems = 10,
                        uniqueItems = true,
                        description = "Who helps them besides coaches and leads of their team",
                        examples = "[\"theo\"]")
                List<@NotNull @Handle String> helperIds) {

    List<String> helpers() {
        return helperIds == null ? List.of() : helperIds;
    }
}
