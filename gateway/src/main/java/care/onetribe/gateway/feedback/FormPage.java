package care.onetribe.gateway.feedback;

import static care.onetribe.gateway.feedback.Html.text;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The questions to a customer: one form that works without a script, each question a fieldset with
 * its legend, each error a text that leads to its question.
 */
final class FormPage {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private static final String CHOICE =
            """
            <label class="choice"><input type="%s" id="%s-%s" name="%s" value="%s"%s>%s</label>
            """;

    private static final String QUESTION =
            """
            <fieldset%s>
            <legend>%s</legend>
            %s</fieldset>
            """;

    private final FormPart form;
    private final FormPart.Answer answer;
    private final List<FormError> errors;

    private FormPage(FormPart form, FormPart.Answer answer, List<FormError> errors) {
        this.form = form;
        this.answer = answer;
        this.errors = errors;
    }

    static String of(FormPart form) {
        var nothing = new FormPart.Answer(null, null, null, List.of(), null);
        return new FormPage(form, form.answer() == null ? nothing : form.answer(), List.of())
                .html();
    }

    /** The form with what was sent, which cannot be taken. */
    static String again(FormPart form, SentForm sent, List<FormError> errors) {
        return new FormPage(form, sent.shown(), errors).html();
    }

    private String html() {
        var title = errors.isEmpty() ? "How did it go?" : "Error: How did it go?";
        return Html.page(
                title,
                "<h1>How did it go?</h1>\n"
                        + "<p>You asked us about “%s”.</p>\n".formatted(text(form.subject()))
                        + until()
                        + summary()
                        + "<form method=\"post\">\n"
                        + addressed()
                        + expectation()
                        + effort()
                        + treatedWell()
                        + thanks()
                        + comment()
                        + "<p><button type=\"submit\">Send answer</button></p>\n</form>\n");
    }

    private String until() {
        return form.changeableUntil() == null
                ? ""
                : "<p>You have answered already. You can change your answer until %s.</p>\n"
                        .formatted(DAY.format(form.changeableUntil()));
    }

    private String summary() {
        return errors.isEmpty()
                ? ""
                : errors.stream()
                        .map(FormError::html)
                        .collect(
                                Collectors.joining(
                                        "", "<div class=\"error\" role=\"alert\">\n", "</div>\n"));
    }

    private String addressed() {
        boolean wrong = errors.contains(FormError.NOT_ADDRESSED);
        return QUESTION.formatted(
                wrong ? " aria-describedby=\"%s\"".formatted(FormError.NOT_ADDRESSED.id()) : "",
                "Was your concern addressed?",
                radio("addressed", "YES", "Yes", answer.addressed())
                        + radio("addressed", "PARTLY", "In part", answer.addressed())
                        + radio(
                                "addressed",
                                "NO",
                                "No, please look at it again",
                                answer.addressed()));
    }

    private String expectation() {
        if (form.expectation() == null) {
            return "";
        }
        return QUESTION.formatted(
                "",
                "We understood that you were after this:",
                "<blockquote>%s</blockquote>\n".formatted(text(form.expectation().text()))
                        + radio("expectationConfirmed", "true", "Yes, that is it", null)
                        + radio(
                                "expectationConfirmed",
                                "false",
                                "No, it was something else",
                                null));
    }

    private String effort() {
        var chosen = answer.effort() == null ? null : answer.effort().toString();
        return QUESTION.formatted(
                "",
                "How easy was it for you to get help?",
                IntStream.rangeClosed(1, 7)
                        .mapToObj(n -> radio("effort", Integer.toString(n), scale(n), chosen))
                        .collect(Collectors.joining("", "<div class=\"scale\">\n", "</div>\n")));
    }

    private static String scale(int step) {
        return switch (step) {
            case 1 -> "1, very easy";
            case 7 -> "7, very hard";
            default -> Integer.toString(step);
        };
    }

    private String treatedWell() {
        var chosen = answer.treatedWell() == null ? null : answer.treatedWell().toString();
        return QUESTION.formatted(
                "",
                "Were you treated well?",
                radio("treatedWell", "true", "Yes", chosen)
                        + radio("treatedWell", "false", "No", chosen));
    }

    private String thanks() {
        if (form.helpers().isEmpty()) {
            return "";
        }
        return QUESTION.formatted(
                "",
                "Whom would you like to thank?",
                form.helpers().stream().map(this::helper).collect(Collectors.joining()));
    }

    private String helper(FormPart.Helper helper) {
        var name = helper.firstName() == null ? "Somebody of our team" : helper.firstName();
        return choice(
                "checkbox", "thanks", helper.key(), name, answer.thanks().contains(helper.key()));
    }

    private String comment() {
        boolean wrong = errors.contains(FormError.COMMENT_TOO_LONG);
        return """
                <p><label class="question" for="comment">Anything you would like to tell us</label>
                <textarea id="comment" name="comment" rows="5" maxlength="%d"%s>
                %s</textarea></p>
                """
                .formatted(
                        SentForm.LONGEST_COMMENT,
                        wrong
                                ? " aria-invalid=\"true\" aria-describedby=\"%s\""
                                        .formatted(FormError.COMMENT_TOO_LONG.id())
                                : "",
                        answer.comment() == null ? "" : text(answer.comment()));
    }

    private static String radio(String name, String value, String label, String chosen) {
        return choice("radio", name, value, label, value.equals(chosen));
    }

    private static String choice(
            String type, String name, String value, String label, boolean chosen) {
        return CHOICE.formatted(
                type, name, text(value), name, text(value), chosen ? " checked" : "", text(label));
    }
}
