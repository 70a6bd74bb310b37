package care.onetribe.coaching.calibration;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.text.Slug;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.hibernate.validator.constraints.UniqueElements;

/** Several reviewers are to rate the same conversations blind. */
@Schema(description = "Conversations that several reviewers are to rate blind")
record OpenCalibration(
        @NotBlank
                @CodePointLength(max = 120)
                @Schema(required = true, maxLength = 120, examples = "March, angry customers")
                String title,
        @NotNull
                @Slug
                @Schema(
                        required = true,
                        pattern = Slug.PATTERN,
                        description = "The card; its latest version is used",
                        examples = "care-conversation")
                String scorecardKey,
        @NotNull
                @Size(min = 1, max = 30)
                @UniqueElements(message = "must not name a ticket twice")
                @Schema(
                        required = true,
                        minItems = 1,
                        maxItems = 30,
                        uniqueItems = true,
                        description = "Agreement can be told from two on",
                        examples = "[7, 8]")
                List<@NotNull @Positive Long> ticketIds,
        @NotNull
                @Size(min = 2, max = 20)
                @UniqueElements(message = "must not name anybody twice")
                @Schema(
                        required = true,
                        minItems = 2,
                        maxItems = 20,
                        uniqueItems = true,
                        description = "Who rates; members of the roster",
                        examples = "[\"noor\", \"iris\"]")
                List<@NotNull @Handle String> reviewerIds) {}
