package care.onetribe.coaching.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import java.io.UncheckedIOException;

/** Keeps what is written in a template as one JSON document: it is read and replaced as a whole. */
class DetailsColumn implements AttributeConverter<TemplateDetails, String> {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(TemplateDetails details) {
        try {
            return MAPPER.writeValueAsString(details);
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    @Override
    public TemplateDetails convertToEntityAttribute(String json) {
        try {
            return MAPPER.readValue(json, TemplateDetails.class);
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }
}
