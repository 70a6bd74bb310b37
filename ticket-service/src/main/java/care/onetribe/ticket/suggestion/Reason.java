package care.onetribe.ticket.suggestion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something fits a ticket. */
@Schema(name = "SuggestionReason", description = "Why it fits the ticket")
record Reason(
        @Schema(
                        required = true,
                        description =
                                "Of the concern's words those that it has too, the rarest first",
                        examples = "[\"depot\", \"parcel\"]")
                List<String> words,
        @Schema(required = true, description = "Both stand under one theme", examples = "true")
                boolean sameTheme) {}
