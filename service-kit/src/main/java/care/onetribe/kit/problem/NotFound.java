package care.onetribe.kit.problem;

/** Nothing of that name that the caller may know of. */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param what the kind of thing, for example {@code ticket}
     * @param id how the caller named it
     */
    public NotFound(String what, Object id) {
        super(Kind.NOT_FOUND, "There is no %s %s that you may see.".formatted(what, id));
    }
}
