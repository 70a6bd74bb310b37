package care.onetribe.kit.request;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The query parameters that a resource method takes, bean parameters included.
 *
 * @param names of all of them
 * @param lists names of those that may be given several times
 */
record QueryParameters(Set<String> names, Set<String> lists) {

    static QueryParameters of(Method method) {
        var parameters = new QueryParameters(new TreeSet<>(), new TreeSet<>());
        for (var parameter : method.getParameters()) {
            parameters.add(parameter, parameter.getType());
        }
        return parameters;
    }

    private void add(AnnotatedElement element, Class<?> type) {
        var query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            names.add(query.value());
            if (Collection.class.isAssignableFrom(type)) {
                lists.add(query.value());
            }
        } else if (element.isAnnotationPresent(BeanParam.class) || isParameterRecord(type)) {
            Arrays.stream(type.getDeclaredFields()).forEach(f -> add(f, f.getType()));
        }
    }

    /** Quarkus takes a class as a bean parameter, without the annotation, when a member has one. */
    private static boolean isParameterRecord(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getDeclaredFields())
                        .anyMatch(
                                f ->
                                        f.isAnnotationPresent(QueryParam.class)
                                                || f.isAnnotationPresent(BeanParam.class));
    }
}
