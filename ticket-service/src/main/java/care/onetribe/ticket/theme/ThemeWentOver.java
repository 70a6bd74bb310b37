package care.onetribe.ticket.theme;

import care.onetribe.kit.problem.Refusal;

/** Nothing is changed on a theme that went over into another one. */
final class ThemeWentOver extends Refusal {

    private static final long serialVersionUID = 1L;

    ThemeWentOver(long id, long newest) {
        super(
                Kind.CONFLICT,
                "Theme %d went over into %d. Look there, and send it there.".formatted(id, newest));
        tell("themeId", newest);
    }
}
