package care.onetribe.kit.problem;

/**
 * Every kind of problem that a caller can meet, with the page that explains it at {@link #uri()}.
 */
public enum ProblemType {
    MALFORMED(
            400, "The request is not well formed", "Correct what the answer names and send again."),
    UNAUTHENTICATED(
            401,
            "No valid token",
            "Send `Authorization: Bearer <token>` with a token of the issuer that has not expired."),
    FORBIDDEN(403, "Not yours to do", "Ask somebody who has the role that the operation names."),
    NOT_FOUND(
            404,
            "Nothing here that you may see",
            "Check the address. What you may not know of looks the same as what does not exist."),
    METHOD_NOT_ALLOWED(405, "Method not allowed", "Use one of the methods in the `Allow` header."),
    NOT_ACCEPTABLE(
            406, "No such representation", "Ask for a media type that the operation offers."),
    CONFLICT(
            409,
            "A rule says no",
            "Read the detail: it names the rule and what would make the step possible."),
    STALE(
            412,
            "Somebody changed it before you",
            "Read it again, look at what changed, and send your change with the new `ETag`."),
    TOO_LARGE(413, "Too large", "Send less; the limit stands in the detail."),
    UNSUPPORTED_MEDIA_TYPE(
            415, "Unsupported media type", "Send the media type that the operation documents."),
    KEY_REUSED(
            422,
            "Idempotency-Key used for another request",
            "Take a new key for a new request; repeat a request with the very same body."),
    VERSION_REQUIRED(
            428,
            "If-Match is missing",
            "Read the resource first and send its `ETag` in `If-Match`."),
    TOO_MANY_REQUESTS(429, "Too many requests", "Wait for the seconds in `Retry-After`."),
    UNEXPECTED(
            500,
            "Something went wrong on our side",
            "Nothing was changed. Try again; if it persists, report the `traceId`."),
    UNAVAILABLE(503, "Away for the moment", "Try again after the seconds in `Retry-After`."),
    TIMED_OUT(504, "No answer in time", "Try again; use an `Idempotency-Key` where you create.");

    private final int status;
    private final String title;
    private final String remedy;

    ProblemType(int status, String title, String remedy) {
        this.status = status;
        this.title = title;
        this.remedy = remedy;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What the caller can do about it, in Markdown. */
    public String remedy() {
        return remedy;
    }

    /** The last segment of {@link #uri()}, for example {@code too-large}. */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** A URI reference that resolves, at the gateway, to the page about this type. */
    public String uri() {
        return "/problems/" + slug();
    }

    /** The type for an HTTP status: the exact one, or the general one of its class. */
    public static ProblemType ofStatus(int status) {
        for (var type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        return status >= 500 ? UNEXPECTED : MALFORMED;
    }
}
