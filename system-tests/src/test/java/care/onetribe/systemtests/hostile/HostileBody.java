package care.onetribe.systemtests.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A body as it is sent.
 *
 * @param json what it says; empty when it is no JSON, or none that has one meaning
 */
record HostileBody(byte[] bytes, Optional<JsonNode> json) {

    /** Escapes keep lone surrogates as they are, which UTF-8 cannot. */
    private static final JsonMapper ESCAPED =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final JsonMapper PLAIN = new JsonMapper();

    static HostileBody plain(JsonNode json) {
        return of(json, PLAIN);
    }

    static HostileBody escaped(JsonNode json) {
        return of(json, ESCAPED);
    }

    static HostileBody malformed(byte[] bytes) {
        return new HostileBody(bytes, Optional.empty());
    }

    private static HostileBody of(JsonNode json, JsonMapper mapper) {
        try {
            return new HostileBody(mapper.writeValueAsBytes(json), Optional.of(json));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
