package care.onetribe.ticket.article;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** An article is not offered any more. */
@Schema(description = "An article is not offered any more")
record RetireArticle(
        @NotBlank
                @CodePointLength(max = 1000)
                @Schema(
                        required = true,
                        maxLength = 1000,
                        examples = "The depots are open every day now.")
                String reason) {}
