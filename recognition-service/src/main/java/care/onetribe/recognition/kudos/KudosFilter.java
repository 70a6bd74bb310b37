package care.onetribe.recognition.kudos;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.text.SearchWords;
import care.onetribe.kit.text.Slug;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hibernate.validator.constraints.CodePointLength;

/**
 * Which kudos a list shows, of those that the reader may see.
 *
 * @param aboutId together with {@code aboutKind}
 */
record KudosFilter(
        @QueryParam("to") @Parameter(description = "To any of these members", example = "theo")
                List<@Handle String> to,
        @QueryParam("from") @Parameter(description = "By any of these members", example = "mina")
                List<@Handle String> from,
        @QueryParam("value")
                @Parameter(description = "For any of these values", example = "teamwork")
                List<@Slug String> value,
        @QueryParam("aboutKind")
                @Parameter(
                        description = "Together with `aboutId`: about this ticket, goal and so on",
                        example = "TICKET")
                About.Kind aboutKind,
        @QueryParam("aboutId")
                @CodePointLength(max = About.LONGEST_ID)
                @Parameter(description = "Together with `aboutKind`", example = "7")
                String aboutId,
        @QueryParam("q")
                @Size(max = SearchWords.LONGEST_QUERY)
                @Parameter(
                        description =
                                "Words of the message, each of which must occur; `word*` stands for"
                                        + " every word that begins so. Each kudos comes with a"
                                        + " snippet.",
                        example = "depot")
                String q) {

    KudosFilter {
        if ((aboutKind == null) != (aboutId == null)) {
            var missing = aboutKind == null ? "aboutKind" : "aboutId";
            throw new InvalidField(missing, "aboutKind and aboutId go together");
        }
    }
}
