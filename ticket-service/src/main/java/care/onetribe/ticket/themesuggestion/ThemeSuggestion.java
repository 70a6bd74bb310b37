package care.onetribe.ticket.themesuggestion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A theme that a ticket may belong to. */
@Schema(description = "A theme that a ticket may belong to, and what speaks for it")
record ThemeSuggestion(
        @Schema(required = true) SuggestedTheme theme,
        @Schema(
                        required = true,
                        description =
                                "Its share of the votes of the `neighbours`, each of which weighs"
                                        + " more the more alike it is: 1 where all are of this"
                                        + " theme. A share of votes, no probability",
                        examples = "0.934")
                double score,
        @Schema(
                        required = true,
                        description = "How many of the neighbours are of this theme",
                        examples = "17")
                int votes,
        @Schema(
                        required = true,
                        description =
                                "Up to three of them that you may see, the most alike first; all"
                                        + " votes count, seen or not")
                List<SpeakingTicket> tickets) {

    /** What a theme is called. */
    @Schema(description = "What a theme is called")
    record SuggestedTheme(
            @Schema(required = true, examples = "4") long id,
            @Schema(required = true, examples = "Card declined") String name) {}
}
