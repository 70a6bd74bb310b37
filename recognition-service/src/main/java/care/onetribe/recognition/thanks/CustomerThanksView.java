package care.onetribe.recognition.thanks;

import care.onetribe.kit.version.Versioned;
import care.onetribe.recognition.preference.Visibility;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A customer's thanks as those see it who may. */
@Schema(name = "CustomerThanks", description = "Thanks from a customer")
record CustomerThanksView(
        @Schema(required = true, examples = "4") long id,
        @Schema(required = true, examples = "7") long ticketId,
        @Schema(description = "Absent when the customer is forgotten", examples = "12")
                Long customerId,
        @Schema(
                        required = true,
                        description = "Everyone who worked on the ticket",
                        examples = "[\"mina\", \"theo\"]")
                List<String> memberIds,
        @Schema(required = true, description = "Whom the customer named", examples = "[\"mina\"]")
                List<String> namedIds,
        @Schema(
                        description = "Absent when there are none, or the customer is forgotten",
                        examples = "Thank you, that was quick!")
                String words,
        @Schema(
                        required = true,
                        description = "The narrowest of what those who are credited want",
                        examples = "EVERYONE")
                Visibility visibility,
        @Schema(required = true, examples = "2026-03-02T08:00:00Z") Instant at)
        implements Versioned {

    @Override
    public String version() {
        return "%d.%s.%s".formatted(id, visibility, words == null ? "forgotten" : "told");
    }
}
