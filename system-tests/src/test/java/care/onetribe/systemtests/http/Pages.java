package care.onetribe.systemtests.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Lists that are read to their end. */
public final class Pages {

    private Pages() {}

    /**
     * Everything on a list, page by page.
     *
     * @param path with a query
     */
    public static List<JsonNode> all(Caller caller, String path) {
        var items = new ArrayList<JsonNode>();
        for (var cursor = ""; cursor != null; ) {
            var page = caller.get(path + "&limit=200" + cursor).expect(200).json();
            page.required("items").forEach(items::add);
            cursor = page.has("next") ? "&cursor=" + page.get("next").textValue() : null;
        }
        return items;
    }
}
