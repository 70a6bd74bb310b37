package care.onetribe.ticket.conversation;

import care.onetribe.kit.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an agent writes about a ticket and may change. */
@Schema(description = "What an agent writes about a ticket")
public record TicketDetails(
        @NotBlank @Size(max = 200) @Schema(examples = "Parcel lost") String subject,
        @Schema(description = "NORMAL when absent", examples = "HIGH") Priority priority,
        @Schema(description = "UNKNOWN when absent", examples = "WORRIED")
                CustomerMood customerMood,
        @Valid Expectation expectation,
        @Size(max = MOST_TAGS) List<@NotNull @Slug String> tags) {

    static final int MOST_TAGS = 20;

    Set<String> tagSet() {
        return tags == null ? Set.of() : new HashSet<>(tags);
    }
}
