package care.onetribe.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/** Takes times and dates as strings only, and nothing that a date has no room for. */
final class StrictTime<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> reader;

    /**
     * @param reader throws {@link DateTimeException} for what it cannot read
     */
    StrictTime(Class<T> type, Function<String, T> reader) {
        super(type);
        this.reader = reader;
    }

    @Override
    @SuppressWarnings("unchecked") // the type that the constructor was given
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            if (parser.hasToken(JsonToken.VALUE_STRING)) {
                return reader.apply(parser.getText());
            }
        } catch (DateTimeException wrong) {
            // told below, like every other value that is none
        }
        throw InvalidFormatException.from(
                parser, "not in the format", parser.getText(), (Class<T>) handledType());
    }
}
