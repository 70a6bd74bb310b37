package care.onetribe.recognition.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** The caller thinks that a kudos should not be shown. */
@Schema(description = "Why a lead should look at it")
record ReportKudos(
        @NotNull
                @NotBlank
                @CodePointLength(max = 500)
                @Schema(required = true, maxLength = 500, examples = "It names a customer.")
                String reason) {}
