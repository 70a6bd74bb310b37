package care.onetribe.systemtests.access;

import care.onetribe.systemtests.document.Operation;
import care.onetribe.systemtests.suite.RunningSuite;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Things that exist, one for each address in the document. {@code /tickets/{id}/messages/{x}} is
 * looked for in the list at {@code /tickets/7/messages}; where that is empty, or there is no list,
 * one is made by a sample body.
 */
final class Known {

    private final RunningSuite suite;
    private final Walk walk;
    private final Map<String, String> found = new ConcurrentHashMap<>();

    Known(RunningSuite suite, Walk walk) {
        this.suite = suite;
        this.walk = walk;
    }

    /** The path to something that exists. */
    String path(Operation operation) {
        return path(operation, operation.pathParameters().size());
    }

    /** The path with values that exist in the place of the first parameters, and unknown ones. */
    String path(Operation operation, int known) {
        var path = operation.path();
        int left = known;
        for (var parameter : operation.pathParameters()) {
            var before = path.substring(0, path.indexOf("/{" + parameter + "}"));
            var value = left-- > 0 ? in(before) : operation.unknownValue(parameter);
            path = path.replace("{" + parameter + "}", value);
        }
        return path;
    }

    private String in(String address) {
        return found.computeIfAbsent(address, this::listedOrMade);
    }

    private String listedOrMade(String address) {
        var list = suite.contract().find("GET", address);
        if (list.isPresent()) {
            var first = walk.caller(list.get()).get(address).expect(200).json().at("/items/0");
            if (!first.isMissingNode()) {
                return first.has("id") ? first.get("id").asText() : first.get("key").asText();
            }
        }
        return made(address);
    }

    private String made(String address) {
        var create =
                suite.contract()
                        .find("POST", address)
                        .orElseThrow(() -> new AssertionError("Nothing is at " + address));
        var location =
                Walk.firstUnderstood(walk.caller(create), walk.plausible(create, address))
                        .expect(201)
                        .location();
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
