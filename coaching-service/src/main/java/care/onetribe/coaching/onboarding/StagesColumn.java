package care.onetribe.coaching.onboarding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import java.io.UncheckedIOException;
import java.util.List;

/** Keeps the stages of a path as one JSON document: they are read and replaced as a whole. */
class StagesColumn implements AttributeConverter<List<Stage>, String> {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<List<Stage>> STAGES = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Stage> stages) {
        try {
            return MAPPER.writeValueAsString(stages);
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    @Override
    public List<Stage> convertToEntityAttribute(String json) {
        try {
            return MAPPER.readValue(json, STAGES);
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }
}
