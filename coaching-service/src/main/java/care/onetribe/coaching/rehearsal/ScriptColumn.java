package care.onetribe.coaching.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;

/** Keeps a script as JSON: it is only ever read as a whole. */
@Converter
class ScriptColumn implements AttributeConverter<Script, String> {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String convertToDatabaseColumn(Script script) {
        try {
            return script == null ? null : JSON.writeValueAsString(script);
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    @Override
    public Script convertToEntityAttribute(String json) {
        try {
            return json == null ? null : JSON.readValue(json, Script.class);
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }
}
