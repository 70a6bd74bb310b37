package care.onetribe.ticket.themesuggestion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The themes that a ticket most likely belongs to. */
@Schema(description = "The themes that a ticket most likely belongs to")
record ThemeSuggestions(
        @Schema(required = true) SuggestionBasis basis,
        @Schema(
                        required = true,
                        description =
                                "How many tickets voted: the most alike among those that have a"
                                        + " theme, by words alone twenty at the most and otherwise fifty,"
                                        + " and the nearest of further themes besides",
                        examples = "50")
                int neighbours,
        @Schema(required = true, description = "Up to three, the one with the highest score first")
                List<ThemeSuggestion> items) {}
