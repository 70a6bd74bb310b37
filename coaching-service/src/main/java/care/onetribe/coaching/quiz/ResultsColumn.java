package care.onetribe.coaching.quiz;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;

/** What was answered in an attempt. */
@Converter
class ResultsColumn extends JsonColumn<List<AnswerResult>> {

    ResultsColumn() {
        super(new TypeReference<>() {});
    }
}
