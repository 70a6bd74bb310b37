package care.onetribe.coaching.quiz;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;

/** Keeps a rest as its days. */
@Converter
class RestColumn implements AttributeConverter<Rest, Integer> {

    @Override
    public Integer convertToDatabaseColumn(Rest rest) {
        return rest == null ? null : rest.days();
    }

    @Override
    public Rest convertToEntityAttribute(Integer days) {
        return days == null
                ? null
                : Arrays.stream(Rest.values())
                        .filter(rest -> rest.days() == days)
                        .findFirst()
                        .orElseThrow();
    }
}
