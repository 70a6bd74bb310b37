package care.onetribe.gateway.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** What ticket-service takes as an answer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerPart(
        String addressed,
        Integer effort,
        Boolean treatedWell,
        List<String> thanks,
        String comment,
        Boolean expectationConfirmed) {}
