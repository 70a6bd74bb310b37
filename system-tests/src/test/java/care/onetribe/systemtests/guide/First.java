package care.onetribe.systemtests.guide;

import care.onetribe.systemtests.http.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** Finds something in a page of a list. */
final class First {

    private First() {}

    /** The id of the first item. */
    static String idIn(Answer page) {
        return idIn(page, item -> true);
    }

    /** The id of the first item that is meant. */
    static String idIn(Answer page, Predicate<JsonNode> isMeant) {
        return StreamSupport.stream(page.expect(200).json().get("items").spliterator(), false)
                .filter(isMeant)
                .findFirst()
                .map(item -> item.get("id").asText())
                .orElseThrow(() -> new AssertionError("It is not in " + page.text()));
    }
}
