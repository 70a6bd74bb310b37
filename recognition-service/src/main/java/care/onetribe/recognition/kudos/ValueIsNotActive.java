package care.onetribe.recognition.kudos;

import care.onetribe.kit.problem.Refusal;

/** A kudos names a value that the tribe has. */
final class ValueIsNotActive extends Refusal {

    private static final long serialVersionUID = 1L;

    ValueIsNotActive(String key) {
        super(
                Kind.CONFLICT,
                "There is no active value '%s'. Choose one of /api/v1/values?active=true."
                        .formatted(key));
    }
}
