package care.onetribe.ticket.wordback;

import care.onetribe.kit.problem.Refusal;

/** Nobody is told that something is fixed which came back. */
final class ThemeIsNotFixed extends Refusal {

    private static final long serialVersionUID = 1L;

    ThemeIsNotFixed(long themeId) {
        super(
                Kind.CONFLICT,
                ("Theme %d is not fixed, or came back. Wait until it is fixed, or drop the"
                                + " follow-up.")
                        .formatted(themeId));
        tell("themeId", themeId);
    }
}
