package care.onetribe.ticket.article;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody read an article and answers for it. */
@Schema(description = "Somebody read an article and answers for it")
record ReviewArticle(
        @NotNull
                @Schema(
                        required = true,
                        description = "When to look at it again; after today",
                        examples = "2027-03-01")
                LocalDate reviewOn) {}
