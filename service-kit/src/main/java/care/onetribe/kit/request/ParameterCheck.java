package care.onetribe.kit.request;

import care.onetribe.kit.problem.InvalidField;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a query parameter that the operation does not know: a misspelt filter must not vanish.
 */
class ParameterCheck {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ResourceInfo resource, UriInfo uri) {
        if (uri.getRequestUri().getRawQuery() == null) {
            return;
        }
        var names = known.computeIfAbsent(resource.getResourceMethod(), QueryParameters::of);
        uri.getQueryParameters().forEach((name, values) -> check(names, name, values));
    }

    private static void check(Set<String> names, String name, List<String> values) {
        if (!names.contains(name)) {
            throw new InvalidField(
                    name, "is no parameter of this operation; known are " + new TreeSet<>(names));
        }
        if (values.contains("")) {
            throw new InvalidField(name, "must not be empty");
        }
    }
}
