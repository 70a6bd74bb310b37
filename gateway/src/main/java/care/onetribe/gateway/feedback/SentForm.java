package care.onetribe.gateway.feedback;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What a browser sent: {@code application/x-www-form-urlencoded}, as the HTML standard says. A
 * choice that was left open is not among it.
 */
record SentForm(Map<String, List<String>> fields) {

    static final int LONGEST_COMMENT = 4_000;

    /** Fields of the form, and names of several choices. */
    private static final int MOST_FIELDS = 100;

    /** What cannot be read as a form is one without answers. */
    static SentForm of(String body) {
        try {
            return new SentForm(
                    new QueryStringDecoder(body, StandardCharsets.UTF_8, false, MOST_FIELDS, false)
                            .parameters());
        } catch (IllegalArgumentException noForm) {
            return new SentForm(Map.of());
        }
    }

    boolean saysWhetherAddressed() {
        return one("addressed") != null;
    }

    boolean isCommentTooLong() {
        return comment() != null && comment().length() > LONGEST_COMMENT;
    }

    AnswerPart answer() {
        return new AnswerPart(
                one("addressed"),
                number(one("effort")),
                truth(one("treatedWell")),
                fields.getOrDefault("thanks", List.of()),
                comment(),
                truth(one("expectationConfirmed")));
    }

    /** The same as if it had been answered before, to be shown again. */
    FormPart.Answer shown() {
        var answer = answer();
        return new FormPart.Answer(
                answer.addressed(),
                answer.effort(),
                answer.treatedWell(),
                answer.thanks(),
                answer.comment());
    }

    /** A browser sends lines with two characters at their end, and counts one. */
    private String comment() {
        var text = one("comment");
        return text == null ? null : text.replace("\r\n", "\n");
    }

    private String one(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static Integer number(String text) {
        return text != null && text.matches("[0-9]") ? Integer.valueOf(text) : null;
    }

    private static Boolean truth(String text) {
        return text == null ? null : Boolean.valueOf(text);
    }
}
