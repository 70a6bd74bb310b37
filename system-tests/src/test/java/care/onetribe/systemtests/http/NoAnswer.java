package care.onetribe.systemtests.http;

/** A request to which nothing came back, so that nobody knows whether it was done. */
public final class NoAnswer extends AssertionError {

    private static final long serialVersionUID = 1L;

    NoAnswer(Request request, Throwable cause) {
        super("%s had no answer: %s".formatted(request, cause), cause);
    }
}
