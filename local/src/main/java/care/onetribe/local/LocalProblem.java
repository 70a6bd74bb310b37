package care.onetribe.local;

/** Something that went wrong and that a person can mend: one line saying what, and what to do. */
public final class LocalProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LocalProblem(String message) {
        super(message);
    }

    public LocalProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
