package care.onetribe.kit.idempotency;

/** Carries a stored answer past the resource method, whose work is already done. */
final class ReplayedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient StoredAnswer answer;

    ReplayedAnswer(StoredAnswer answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    StoredAnswer answer() {
        return answer;
    }
}
