package care.onetribe.kit.json;

import care.onetribe.kit.problem.JsonProblemMapping;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

/**
 * A JSON merge patch (RFC 7396): what it names is replaced, {@code null} removes, the rest stays.
 */
public final class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectNode patch;
    private final ObjectMapper mapper;
    private final Validator validator;

    MergePatch(ObjectNode patch, ObjectMapper mapper, Validator validator) {
        this.patch = patch;
        this.mapper = mapper;
        this.validator = validator;
    }

    /**
     * What the given value becomes.
     *
     * @param current what may be patched, as it is now; a record of exactly those fields
     * @return the patched value, validated by its own constraints
     * @throws care.onetribe.kit.problem.InvalidField for an unknown field or a wrong type
     * @throws ConstraintViolationException when the result breaks a constraint of the record
     */
    public <T> T applyTo(T current) {
        var merged = merge(mapper.valueToTree(current), patch);
        @SuppressWarnings("unchecked")
        var type = (Class<T>) current.getClass();
        T result = read(merged, type);
        var violations = validator.validate(result);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return result;
    }

    private <T> T read(JsonNode merged, Class<T> type) {
        try {
            return mapper.treeToValue(merged, type);
        } catch (JsonProcessingException wrong) {
            throw JsonProblemMapping.refusal(wrong);
        }
    }

    /** RFC 7396, section 2, without a target that is no object: ours always is one. */
    private static JsonNode merge(ObjectNode target, ObjectNode changes) {
        changes.properties()
                .forEach(
                        change -> {
                            var name = change.getKey();
                            var value = change.getValue();
                            if (value.isNull()) {
                                target.remove(name);
                            } else if (value instanceof ObjectNode inner
                                    && target.get(name) instanceof ObjectNode old) {
                                merge(old, inner);
                            } else {
                                target.set(name, value);
                            }
                        });
        return target;
    }
}
