package care.onetribe.systemtests.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** What stands in a list. */
final class Texts {

    private Texts() {}

    /**
     * @param field of each, or empty for what are texts themselves
     */
    static Set<String> texts(JsonNode list, String field) {
        var texts = new TreeSet<String>();
        list.forEach(each -> texts.add((field.isEmpty() ? each : each.get(field)).asText()));
        return texts;
    }
}
