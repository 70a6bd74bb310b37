package care.onetribe.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;

/** Says what is wrong with a JSON body without naming a class of ours. */
public final class JsonProblemMapping {

    private JsonProblemMapping() {}

    /** The wrong field of a body that could not be read, or one with an empty pointer. */
    public static Problem.FieldError fieldError(JacksonException failure) {
        return new Problem.FieldError(pointer(failure), detail(failure));
    }

    /** A refusal that says the same. */
    public static Refusal refusal(JacksonException failure) {
        var error = fieldError(failure);
        return error.pointer().isEmpty()
                ? new MalformedJson(error.detail())
                : new InvalidField(error.pointer(), error.detail());
    }

    private static String pointer(JacksonException failure) {
        if (!(failure instanceof JsonMappingException mapping)) {
            return "";
        }
        var pointer = new StringBuilder();
        for (var step : mapping.getPath()) {
            pointer.append('/');
            pointer.append(
                    step.getFieldName() == null
                            ? String.valueOf(step.getIndex())
                            : step.getFieldName().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    private static String detail(JacksonException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return "unknown field; known are " + sorted(unknown);
        }
        if (failure instanceof InvalidFormatException format) {
            return expected(format.getTargetType());
        }
        if (failure instanceof MismatchedInputException mismatch) {
            return expected(mismatch.getTargetType());
        }
        return "not well-formed JSON" + place(failure);
    }

    private static List<String> sorted(UnrecognizedPropertyException unknown) {
        var known = unknown.getKnownPropertyIds();
        return known == null ? List.of() : known.stream().map(String::valueOf).sorted().toList();
    }

    private static String place(JacksonException failure) {
        var where = failure.getLocation();
        return where == null
                ? ""
                : " at line %d, column %d".formatted(where.getLineNr(), where.getColumnNr());
    }

    private static String expected(Class<?> type) {
        if (type == null) {
            return "has the wrong type";
        }
        if (type.isEnum()) {
            return "must be one of " + Arrays.toString(type.getEnumConstants());
        }
        if (type == String.class) {
            return "must be a string of valid Unicode";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "must be true or false";
        }
        if (type == java.time.Instant.class) {
            return "must be a time such as 2026-03-01T09:30:00Z";
        }
        if (type == java.time.LocalDate.class) {
            return "must be a date such as 2026-03-01";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "must be a whole number in range";
        }
        if (Iterable.class.isAssignableFrom(type)) {
            return "must be an array";
        }
        return "must be an object";
    }
}
