package care.onetribe.ticket.article;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One way to the answer, as members see it. */
@Schema(name = "ArticlePath", description = "One way to the answer")
public record PathView(
        @Schema(required = true, examples = "12") long id,
        @Schema(required = true, examples = "Ask the depot") String title,
        @Schema(
                        required = true,
                        description = "Markdown as it was written",
                        examples = "1. Look the **depot** up by the postcode.")
                String steps,
        @Schema(
                        required = true,
                        description = "The same as HTML that is safe to show",
                        examples =
                                "<ol><li>Look the <strong>depot</strong> up by the postcode.</li></ol>")
                String stepsHtml,
        @Schema(examples = "Parcels that were scanned at a depot") String suits,
        @Schema(required = true, examples = "[\"The table of depots\"]") List<String> whereToLook,
        @Schema(
                        description =
                                "Who answered a customer that way first, where it came of a reply",
                        examples = "mina")
                String foundById) {

    static PathView of(ArticlePath path) {
        var details = path.details();
        return new PathView(
                path.id(),
                details.title(),
                details.steps(),
                Markdown.html(details.steps()),
                details.suits(),
                details.whereToLook(),
                path.foundById());
    }
}
