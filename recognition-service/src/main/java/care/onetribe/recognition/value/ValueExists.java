package care.onetribe.recognition.value;

import care.onetribe.kit.problem.Refusal;

/** There is a value with this key already. */
final class ValueExists extends Refusal {

    private static final long serialVersionUID = 1L;

    ValueExists(String key) {
        super(Kind.CONFLICT, "There is a value '%s' already; change that one.".formatted(key));
    }
}
