package care.onetribe.kit.request;

import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.time.Rfc3339;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads parameters by the letter: a value that is not of its type is {@code 400} and says what
 * would be right, where Jakarta REST would answer {@code 404}.
 */
@Provider
public class StrictParameters implements ParamConverterProvider {

    private static final Map<Class<?>, Reader> READERS =
            Map.of(
                    Instant.class,
                    new Reader(Rfc3339::instant, "a time such as 2026-03-01T09:30:00Z"),
                    LocalDate.class,
                    new Reader(Rfc3339::date, "a date such as 2026-03-01"),
                    int.class,
                    new Reader(text -> Integer.valueOf(digits(text)), "a whole number"),
                    Integer.class,
                    new Reader(text -> Integer.valueOf(digits(text)), "a whole number"),
                    Long.class,
                    new Reader(text -> Long.valueOf(digits(text)), "a whole number"),
                    boolean.class,
                    new Reader(StrictParameters::truth, "true or false"),
                    Boolean.class,
                    new Reader(StrictParameters::truth, "true or false"));

    private record Reader(Function<String, Object> read, String expected) {}

    @Override
    public <T> ParamConverter<T> getConverter(
            Class<T> type, Type genericType, Annotation[] annotations) {
        var reader = type.isEnum() ? enumReader(type) : READERS.get(type);
        return reader == null ? null : new Strict<>(reader, name(annotations));
    }

    private static Reader enumReader(Class<?> type) {
        var constants = type.getEnumConstants();
        return new Reader(
                text ->
                        Arrays.stream(constants)
                                .filter(constant -> constant.toString().equals(text))
                                .findFirst()
                                .orElseThrow(IllegalArgumentException::new),
                "one of " + Arrays.toString(constants));
    }

    private static String name(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse("");
    }

    /** Java would take the digits of every script, and a plus. */
    private static String digits(String text) {
        if (!text.matches("-?[0-9]+")) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private record Strict<T>(Reader reader, String name) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked") // a reader is looked up by the type that it makes
        public T fromString(String value) {
            try {
                return (T) reader.read().apply(value);
            } catch (IllegalArgumentException | DateTimeException wrong) {
                throw new InvalidField(name, "'%s' must be %s".formatted(value, reader.expected()));
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
