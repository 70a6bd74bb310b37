package care.onetribe.kit.page;

import care.onetribe.kit.problem.InvalidField;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which page of a list is asked for.
 *
 * @param limit items a page, 1 to 200
 * @param cursor {@code next} of the page before, or null for the first
 */
public record PageRequest(
        @QueryParam("limit")
                @DefaultValue("25")
                @Parameter(
                        description = "Items a page",
                        schema =
                                @Schema(
                                        type = SchemaType.INTEGER,
                                        minimum = "1",
                                        maximum = "200",
                                        defaultValue = "25"))
                int limit,
        @QueryParam("cursor") @Parameter(description = "`next` of the page before") String cursor,
        @QueryParam("total")
                @DefaultValue("false")
                @Parameter(description = "Whether to count all items")
                boolean total) {

    private static final int MAX = 200;

    public PageRequest {
        if (limit < 1 || limit > MAX) {
            throw new InvalidField("limit", "must be a whole number from 1 to " + MAX);
        }
    }

    /** The first page of a list, for an answer that shows no more of it. */
    public static PageRequest first(int limit) {
        return new PageRequest(limit, null, false);
    }

    /** How many to read: one more than the page holds shows whether another page follows. */
    public int readLimit() {
        return limit + 1;
    }

    /**
     * Where the page before ended.
     *
     * @param sort the order asked for
     * @param keySize number of values in a key of that order
     * @throws InvalidField when the cursor is of another list or order
     */
    public Optional<Cursor> after(String sort, int keySize) {
        return Optional.ofNullable(cursor).map(text -> Cursor.decode(text, sort, keySize));
    }
}
