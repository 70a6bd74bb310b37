package care.onetribe.coaching.routine;

import care.onetribe.kit.problem.Refusal;

/** Only a template that says when it recurs comes again. */
final class TemplateDoesNotRecur extends Refusal {

    private static final long serialVersionUID = 1L;

    TemplateDoesNotRecur(String key) {
        super(
                Kind.CONFLICT,
                "The published version of %s says no recurrence; publish one that does."
                        .formatted(key));
    }
}
