package care.onetribe.gateway.search;

import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.text.SearchWords;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * What is looked for.
 *
 * @param q words, one that services can search for at least
 * @param limit how many of all kinds together are shown
 */
record SearchQuery(
        @QueryParam("q")
                @Parameter(
                        required = true,
                        description = "Words; the best match comes first",
                        example = "parcel lost",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        minLength = 3,
                                        maxLength = SearchQuery.LONGEST))
                String q,
        @QueryParam("limit")
                @DefaultValue("25")
                @Parameter(
                        description = "Items shown",
                        schema =
                                @Schema(
                                        type = SchemaType.INTEGER,
                                        minimum = "1",
                                        maximum = "50",
                                        defaultValue = "25"))
                int limit) {

    static final int LONGEST = SearchWords.LONGEST_QUERY;
    private static final int MOST = 50;

    SearchQuery {
        if (q == null || q.length() > LONGEST) {
            throw new InvalidField(
                    "q", "must have a word, and at most %d characters".formatted(LONGEST));
        }
        SearchWords.of(q);
        if (limit < 1 || limit > MOST) {
            throw new InvalidField("limit", "must be a whole number from 1 to " + MOST);
        }
    }
}
