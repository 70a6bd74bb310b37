package care.onetribe.coaching.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a list is narrowed down to: a {@code where} of HQL, grown condition by condition. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parameters = new HashMap<>();

    /** Adds a condition without a parameter. */
    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition that names one parameter. */
    public Conditions and(String condition, String parameter, Object value) {
        parameters.put(parameter, value);
        return and(condition);
    }

    /** Adds a condition that names one parameter, unless its value is null. */
    public Conditions andIfPresent(String condition, String parameter, Object value) {
        return value == null ? this : and(condition, parameter, value);
    }

    /** Adds that a field has any of these values; all pass when there are none. */
    public Conditions andAny(String field, Collection<?> values) {
        return values.isEmpty() ? this : and(field + " in :" + field, field, values);
    }

    String hql() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
