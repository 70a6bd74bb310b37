package care.onetribe.ticket.theme;

import care.onetribe.kit.problem.Refusal;

/** The step does not follow upon where the theme is. */
final class IllegalThemeStep extends Refusal {

    private static final long serialVersionUID = 1L;

    IllegalThemeStep(ThemeStatus status, ThemeStatus next) {
        super(Kind.CONFLICT, "A theme that is %s cannot become %s.".formatted(status, next));
        tell("themeStatus", status);
    }
}
