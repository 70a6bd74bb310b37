package care.onetribe.kit.problem;

/** The body is no JSON, or not the JSON value that was expected. */
public final class MalformedJson extends Refusal {

    private static final long serialVersionUID = 1L;

    public MalformedJson(String detail) {
        super(Kind.MALFORMED, "The body is wrong: " + detail + ".");
    }
}
