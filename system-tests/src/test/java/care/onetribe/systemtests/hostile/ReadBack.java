package care.onetribe.systemtests.hostile;

import care.onetribe.systemtests.document.Contract;
import care.onetribe.systemtests.http.Answer;
import care.onetribe.systemtests.http.Caller;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything that can be read about what a request has made. */
final class ReadBack {

    private final Contract contract;
    private final Caller reader;

    ReadBack(Contract contract, Caller reader) {
        this.contract = contract;
        this.reader = reader;
    }

    /**
     * All texts at the addresses where what was sent is to be found; in the answer itself when it
     * has no address.
     */
    Set<String> texts(Answer made) {
        var texts = new HashSet<String>();
        var addresses = addresses(made).stream().filter(this::canBeRead).toList();
        if (addresses.isEmpty()) {
            collect(made.json(), texts);
        }
        addresses.forEach(each -> collect(reader.get(each).expect(200).json(), texts));
        return texts;
    }

    private boolean canBeRead(String address) {
        return contract.find("GET", "/api/v1" + address.replaceFirst("^/api/v1", "")).isPresent();
    }

    private static List<String> addresses(Answer made) {
        var path = made.request().path();
        if (made.location() == null) {
            var parent = path.substring(0, path.lastIndexOf('/'));
            return !path.contains("/tickets/")
                    ? List.of(parent)
                    : List.of(
                            parent, parent + "/timeline?limit=200", parent + "/messages?limit=200");
        }
        if (path.endsWith("/tickets")) {
            var customer = "/customers/" + made.json().at("/customer/id").asText();
            return List.of(made.location(), made.location() + "/messages", customer);
        }
        if (path.endsWith("/messages")) {
            var ticket = path.substring(0, path.lastIndexOf('/'));
            return List.of(made.location(), ticket, ticket + "/timeline?limit=200");
        }
        return made.location().contains("?")
                ? List.of(made.location())
                : List.of(made.location(), made.location() + "/answer-key");
    }

    private static void collect(JsonNode node, Set<String> texts) {
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(child -> collect(child, texts));
    }
}
