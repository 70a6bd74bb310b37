package care.onetribe.ticket.emerging;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What several recent tickets without a theme have in common. */
@Schema(
        name = "EmergingTheme",
        description = "What several recent tickets without a theme have in common")
record EmergingThemeView(
        @Schema(
                        required = true,
                        description = "Until it is looked for again, which is once an hour",
                        examples = "5")
                long id,
        @Schema(
                        required = true,
                        description = "How many tickets it has, five at least, seen or not",
                        examples = "12")
                int tickets,
        @Schema(
                        required = true,
                        description =
                                "Up to eight words that mark them, the strongest first: their"
                                        + " log-odds are higher than in the other tickets by 1.645"
                                        + " standard errors or more",
                        examples = "[\"parcel\", \"depot\"]")
                List<String> words,
        @Schema(
                        required = true,
                        description =
                                "Up to three of them that you may see and that still have no theme,"
                                        + " the most typical first")
                List<Example> examples,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant firstOpenedAt,
        @Schema(required = true, examples = "2026-03-08T09:30:00Z") Instant lastOpenedAt,
        @Schema(
                        required = true,
                        description = "When it was looked for",
                        examples = "2026-03-08T10:00:00Z")
                Instant foundAt) {

    /** A ticket that is one more case of it. */
    @Schema(name = "EmergingThemeExample", description = "A ticket that is one more case of it")
    record Example(
            @Schema(required = true, examples = "7") long id,
            @Schema(required = true, examples = "Parcel lies at the depot") String subject,
            @Schema(required = true, examples = "2026-03-08T09:30:00Z") Instant openedAt) {}
}
