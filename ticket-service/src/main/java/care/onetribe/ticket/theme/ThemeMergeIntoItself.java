package care.onetribe.ticket.theme;

import care.onetribe.kit.problem.Refusal;

/** One theme is made of two. */
final class ThemeMergeIntoItself extends Refusal {

    private static final long serialVersionUID = 1L;

    ThemeMergeIntoItself(long themeId) {
        super(
                Kind.CONFLICT,
                "Theme %d cannot go over into itself. Name another one.".formatted(themeId));
    }
}
