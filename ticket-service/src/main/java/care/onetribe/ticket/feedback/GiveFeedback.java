package care.onetribe.ticket.feedback;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a customer answers. It takes the place of what they answered before. */
@Schema(description = "What a customer answers, in the place of what they answered before")
record GiveFeedback(
        @NotNull
                @Schema(
                        required = true,
                        description = "Was your concern addressed? `NO` opens the ticket again",
                        examples = "YES")
                Addressed addressed,
        @Min(1)
                @Max(7)
                @Schema(
                        description = "How easy was it for you? 1 very easy, 7 very hard",
                        examples = "2")
                Integer effort,
        @Schema(description = "Were you treated well?", examples = "true") Boolean treatedWell,
        @Size(max = 50) @Schema(description = "Keys of those whom the customer thanks")
                List<@NotNull @Pattern(regexp = KEY) String> thanks,
        @Size(max = 4000) @Schema(examples = "Thank you for calling me back.") String comment,
        @Schema(
                        description =
                                "Whether what the team wrote down is what the customer was after;"
                                        + " left as it is when absent",
                        examples = "true")
                Boolean expectationConfirmed) {

    private static final String KEY = "^[0-9a-f]{16}$";

    List<String> thanksOrNone() {
        return thanks == null ? List.of() : thanks.stream().distinct().toList();
    }
}
