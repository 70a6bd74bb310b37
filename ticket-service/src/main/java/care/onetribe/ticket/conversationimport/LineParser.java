package care.onetribe.ticket.conversationimport;

import care.onetribe.kit.problem.JsonProblemMapping;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a line as a conversation, or says what is wrong with it in words for a person. */
@ApplicationScoped
class LineParser {

    private static final int MOST_REASONS = 5;
    private static final String NO_OBJECT = "must be one JSON object and nothing else";

    private final ObjectReader json;
    private final Validator validator;

    LineParser(ObjectMapper mapper, Validator validator) {
        this.json = mapper.readerFor(Conversation.class);
        this.validator = validator;
    }

    ParsedLine parse(Line line) {
        if (line.isTooLong()) {
            return ParsedLine.refused(line, null, "longer than %,d bytes".formatted(Line.LONGEST));
        }
        try {
            Conversation conversation = json.readValue(line.content());
            return conversation == null
                    ? ParsedLine.refused(line, null, NO_OBJECT)
                    : check(line, conversation);
        } catch (IOException wrong) {
            return ParsedLine.refused(line, null, reason(wrong));
        }
    }

    private ParsedLine check(Line line, Conversation conversation) {
        return violations(conversation)
                .or(() -> disorder(conversation.messages()))
                .map(reason -> ParsedLine.refused(line, conversation.externalId(), reason))
                .orElseGet(() -> ParsedLine.of(line, conversation));
    }

    private Optional<String> violations(Conversation conversation) {
        var reasons =
                validator.validate(conversation).stream()
                        .map(LineParser::reason)
                        .sorted()
                        .limit(MOST_REASONS)
                        .collect(Collectors.joining("; "));
        return Optional.of(reasons).filter(text -> !text.isEmpty());
    }

    private static Optional<String> disorder(List<Said> messages) {
        var before = Instant.EPOCH;
        for (int i = 0; i < messages.size(); i++) {
            var at = messages.get(i).at();
            if (at.isBefore(before)) {
                return Optional.of(
                        "/messages/%d/at: is before %s"
                                .formatted(i, i == 0 ? "1970" : "the message above it"));
            }
            before = at;
        }
        return Optional.empty();
    }

    private static String reason(ConstraintViolation<Conversation> violation) {
        var path = violation.getPropertyPath().toString();
        var pointer = "/" + path.replaceAll("\\[(\\d+)](\\.<.*>)?", "/$1").replace('.', '/');
        return pointer + ": " + violation.getMessage();
    }

    private static String reason(IOException wrong) {
        if (!(wrong instanceof JsonMappingException mapping)
                || mapping.getCause() instanceof StreamReadException) {
            return "not well-formed JSON" + place(wrong);
        }
        var error = JsonProblemMapping.fieldError(mapping);
        return error.pointer().isEmpty() ? NO_OBJECT : error.pointer() + ": " + error.detail();
    }

    private static String place(IOException wrong) {
        return wrong instanceof JacksonException json && json.getLocation() != null
                ? " at column " + json.getLocation().getColumnNr()
                : "";
    }
}
