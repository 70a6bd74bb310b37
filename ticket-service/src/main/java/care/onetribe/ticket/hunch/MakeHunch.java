package care.onetribe.ticket.hunch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody has a hunch. It is never changed afterwards, so that it can be held against the end. */
@Schema(description = "What you believe will turn out; it cannot be changed afterwards")
record MakeHunch(
        @NotBlank
                @Size(max = 2000)
                @Schema(
                        required = true,
                        maxLength = 2000,
                        description = "Something that will be true or not by then",
                        examples =
                                "The new depot labels will make us lose parcels within two weeks.")
                String statement,
        @NotNull @Valid @Schema(required = true) HunchAbout about,
        @Min(1)
                @Max(99)
                @NotNull
                @Schema(
                        required = true,
                        minimum = "1",
                        maximum = "99",
                        description = "How sure you are, in percent. Nobody but you ever sees it.",
                        examples = "70")
                Integer confidence,
        @NotNull
                @Schema(
                        required = true,
                        description = "When it can be told; in the future, at most ten years away",
                        examples = "2030-03-04T09:00:00Z")
                Instant settleBy) {

    /** Times are kept to the microsecond. */
    MakeHunch {
        settleBy = settleBy == null ? null : settleBy.truncatedTo(ChronoUnit.MICROS);
    }
}
