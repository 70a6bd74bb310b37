package care.onetribe.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A refusal as the caller sees it: RFC 9457 with {@code traceId}, {@code errors} for fields and,
 * for a broken rule, the rule's name.
 *
 * @param detail a sentence that a person can act on
 * @param instance path of the request
 * @param rule name of the domain's rule in kebab case, present only with 409
 * @param errors the fields that are wrong, present only with 400
 * @param more further members that a rule adds, such as who holds what was asked for
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "Why a request was refused (RFC 9457)")
public record Problem(
        @Schema(required = true, examples = "/problems/conflict") String type,
        @Schema(required = true) String title,
        @Schema(required = true) int status,
        @Schema(description = "A sentence that says what to do") String detail,
        @Schema(description = "The path that was asked for") String instance,
        @Schema(description = "Name this when you report the problem") String traceId,
        @Schema(description = "The rule that was broken") String rule,
        List<FieldError> errors,
        @Schema(hidden = true) @JsonAnyGetter Map<String, Object> more) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One wrong field or parameter.
     *
     * @param pointer JSON Pointer (RFC 6901) into the body, or the name of a query parameter
     */
    @Schema(name = "ProblemFieldError")
    public record FieldError(
            @Schema(required = true, examples = "/subject") String pointer,
            @Schema(required = true) String detail) {}

    /** A problem of a type with its default title. */
    public static Problem of(ProblemType type, String detail, String instance) {
        return new Problem(
                type.uri(),
                type.title(),
                type.status(),
                detail,
                instance,
                TraceId.current(),
                null,
                List.of(),
                Map.of());
    }

    Problem withErrors(List<FieldError> fieldErrors) {
        return new Problem(type, title, status, detail, instance, traceId, rule, fieldErrors, more);
    }

    Problem withRule(String brokenRule, Map<String, Object> members) {
        return new Problem(
                type, title, status, detail, instance, traceId, brokenRule, errors, members);
    }
}
