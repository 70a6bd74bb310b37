package care.onetribe.kit.request;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The names of the query parameters that a resource method takes, bean parameters included. */
final class QueryParameters {

    private QueryParameters() {}

    static Set<String> of(Method method) {
        var names = new HashSet<String>();
        for (var parameter : method.getParameters()) {
            add(names, parameter, parameter.getType());
        }
        return names;
    }

    private static void add(Set<String> names, AnnotatedElement element, Class<?> type) {
        var query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            names.add(query.value());
        } else if (element.isAnnotationPresent(BeanParam.class) || isParameterRecord(type)) {
            Arrays.stream(type.getDeclaredFields()).forEach(f -> add(names, f, f.getType()));
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
