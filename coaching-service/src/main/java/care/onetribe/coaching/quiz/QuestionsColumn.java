package care.onetribe.coaching.quiz;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;

/** The questions of a quiz. */
@Converter
class QuestionsColumn extends JsonColumn<List<Question>> {

    QuestionsColumn() {
        super(new TypeReference<>() {});
    }
}
