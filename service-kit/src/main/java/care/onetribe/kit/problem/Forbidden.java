package care.onetribe.kit.problem;

/** The caller may know of it, but not do this to it. */
public final class Forbidden extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param detail who may do it
     */
    public Forbidden(String detail) {
        super(Kind.FORBIDDEN, detail);
    }
}
