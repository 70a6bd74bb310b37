package care.onetribe.coaching.opportunity;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** What was offered is offered no more. */
@Schema(description = "What was offered is offered no more")
record WithdrawOpportunity(
        @NotBlank
                @CodePointLength(max = 500)
                @Schema(required = true, maxLength = 500, examples = "The desk moves that week.")
                String reason) {}
