package care.onetribe.coaching.template;

import care.onetribe.kit.problem.Refusal;

/** A new version differs from the one before. */
final class DraftIsPublished extends Refusal {

    private static final long serialVersionUID = 1L;

    DraftIsPublished(String key, int number) {
        super(
                Kind.CONFLICT,
                "The draft of %s says what version %d says; change it first."
                        .formatted(key, number));
    }
}
