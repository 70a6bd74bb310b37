package care.onetribe.systemtests.hostile;

import care.onetribe.systemtests.http.Answer;
import care.onetribe.systemtests.http.Caller;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything that can be read about what a request has made. */
final class ReadBack {

    private final Caller reader;

    ReadBack(Caller reader) {
        this.reader = reader;
    }

    /** All texts at the addresses where what was sent is to be found. */
    Set<String> texts(Answer made) {
        var texts = new HashSet<String>();
        addresses(made).forEach(each -> collect(reader.get(each).expect(200).json(), texts));
        return texts;
    }

    private static List<String> addresses(Answer made) {
        var path = made.request().path();
        if (made.location() == null) {
            var parent = path.substring(0, path.lastIndexOf('/'));
            return List.of(parent, parent + "/timeline?limit=200");
        }
        if (path.endsWith("/tickets")) {
            var customer = "/customers/" + made.json().at("/customer/id").asText();
            return List.of(made.location(), made.location() + "/messages", customer);
        }
        if (path.endsWith("/messages")) {
            var ticket = path.substring(0, path.lastIndexOf('/'));
            return List.of(made.location(), ticket + "/timeline?limit=200");
        }
        return List.of(made.location());
    }

    private static void collect(JsonNode node, Set<String> texts) {
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(child -> collect(child, texts));
    }
}
