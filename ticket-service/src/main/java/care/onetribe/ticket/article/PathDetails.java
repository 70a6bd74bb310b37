package care.onetribe.ticket.article;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/**
 * One way to the answer, as somebody writes it.
 *
 * @param id of a path that the article has already; null for a new one
 */
@Schema(name = "ArticlePathDetails", description = "One way to the answer")
public record PathDetails(
        @Schema(
                        description =
                                "Of a path that the article has already, which keeps what is known"
                                        + " of its use; absent for a new one",
                        examples = "12")
                Long id,
        @NotBlank
                @CodePointLength(max = 200)
                @Schema(required = true, maxLength = 200, examples = "Ask the depot")
                String title,
        @NotBlank
                @CodePointLength(max = 20_000)
                @Schema(
                        required = true,
                        maxLength = 20_000,
                        description = "Markdown (CommonMark)",
                        examples = "1. Look the **depot** up by the postcode.\n2. Call it.")
                String steps,
        @CodePointLength(max = 1000)
                @Schema(
                        maxLength = 1000,
                        description = "Whom or what it suits",
                        examples = "Parcels that were scanned at a depot")
                String suits,
        @Size(max = 10)
                @Schema(
                        maxItems = 10,
                        description = "Where to look; the public does not see it",
                        examples = "[\"The table of depots\"]")
                List<@NotBlank @CodePointLength(max = 500) String> whereToLook) {

    public PathDetails {
        whereToLook = Objects.requireNonNullElse(whereToLook, List.of());
    }
}
