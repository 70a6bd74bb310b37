package care.onetribe.coaching.calibration;

import care.onetribe.coaching.scorecard.Rating;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller rates one of the conversations. */
@Schema(description = "One conversation, rated by the caller on every criterion")
record RateConversation(
        @NotNull @Positive @Schema(required = true, minimum = "1", examples = "7") Long ticketId,
        @NotNull @Size(min = 1, max = 20) @Schema(required = true, minItems = 1, maxItems = 20)
                List<@NotNull @Valid Rating> ratings) {}
