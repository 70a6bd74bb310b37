package care.onetribe.recognition.kudos;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Further conditions on kudos {@code k}, in SQL, with their parameters by name. */
final class Narrowing {

    private final StringBuilder sql = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    static Narrowing by(KudosFilter filter) {
        var narrowing = new Narrowing();
        if (!filter.to().isEmpty()) {
            narrowing.and(
                    "k.id in (select r.kudos_id from kudos_recipient r where r.member_id in (:to))",
                    "to",
                    filter.to());
        }
        if (!filter.from().isEmpty()) {
            narrowing.and("k.from_id in (:from)", "from", filter.from());
        }
        if (!filter.value().isEmpty()) {
            narrowing.and("k.value_key in (:value)", "value", filter.value());
        }
        if (filter.aboutKind() != null) {
            narrowing.and("k.about_kind = :aboutKind", "aboutKind", filter.aboutKind().name());
            narrowing.and("k.about_id = :aboutId", "aboutId", filter.aboutId());
        }
        return narrowing;
    }

    /** Adds a condition that names one parameter. */
    Narrowing and(String condition, String parameter, Object value) {
        sql.append(" and ").append(condition);
        parameters.put(parameter, value);
        return this;
    }

    /** Adds a condition that names a parameter for each value: {@code :word_0}, {@code :word_1}. */
    Narrowing andEach(String condition, String parameter, List<String> values) {
        sql.append(" and ").append(condition);
        return with(parameter, values);
    }

    /** Adds parameters of a condition that stands elsewhere. */
    Narrowing with(String parameter, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            parameters.put(parameter + "_" + i, values.get(i));
        }
        return this;
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
