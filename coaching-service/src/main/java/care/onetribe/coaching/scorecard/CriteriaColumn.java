package care.onetribe.coaching.scorecard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import java.io.UncheckedIOException;
import java.util.List;

/** Keeps the criteria of a card as one JSON document: they are read and replaced as a whole. */
class CriteriaColumn implements AttributeConverter<List<Criterion>, String> {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<List<Criterion>> CRITERIA = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Criterion> criteria) {
        try {
            return MAPPER.writeValueAsString(criteria);
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    @Override
    public List<Criterion> convertToEntityAttribute(String json) {
        try {
            return MAPPER.readValue(json, CRITERIA);
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }
}
