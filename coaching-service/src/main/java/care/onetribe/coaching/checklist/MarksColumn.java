package care.onetribe.coaching.checklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import java.io.UncheckedIOException;
import java.util.List;

/** Keeps what was done of a checklist as one JSON document: it is read and replaced as a whole. */
class MarksColumn implements AttributeConverter<List<Mark>, String> {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();
    private static final TypeReference<List<Mark>> MARKS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Mark> marks) {
        try {
            return MAPPER.writeValueAsString(marks);
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    @Override
    public List<Mark> convertToEntityAttribute(String json) {
        try {
            return MAPPER.readValue(json, MARKS);
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }
}
