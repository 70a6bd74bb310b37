package care.onetribe.kit.request;

import care.onetribe.kit.problem.InvalidField;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a query parameter that the operation does not know, and a second value of one that takes
 * a single one: nothing that a caller asked for may vanish.
 */
class ParameterCheck {

    private final Map<Method, QueryParameters> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ResourceInfo resource, UriInfo uri) {
        if (uri.getRequestUri().getRawQuery() == null) {
            return;
        }
        var taken = known.computeIfAbsent(resource.getResourceMethod(), QueryParameters::of);
        uri.getQueryParameters().forEach((name, values) -> check(taken, name, values));
    }

    private static void check(QueryParameters taken, String name, List<String> values) {
        if (!taken.names().contains(name)) {
            throw new InvalidField(
                    name,
                    taken.names().isEmpty()
                            ? "is no parameter of this operation, which takes none"
                            : "is no parameter of this operation; known are " + taken.names());
        }
        if (values.size() > 1 && !taken.lists().contains(name)) {
            throw new InvalidField(name, "must be given once");
        }
        if (values.contains("")) {
            throw new InvalidField(name, "must not be empty");
        }
    }
}
