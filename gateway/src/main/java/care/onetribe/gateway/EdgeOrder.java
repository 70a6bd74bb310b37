package care.onetribe.gateway;

/**
 * The order in which the gateway looks at a request, before any route. Quarkus checks CORS at -300;
 * refusals come after it, so that a browser may read them.
 */
public final class EdgeOrder {

    public static final int SECURITY_HEADERS = -500;
    public static final int CALLER = -250;
    public static final int RATE_LIMIT = -240;
    public static final int TOKEN_REQUIRED = -230;
    public static final int PROXY = -100;

    private EdgeOrder() {}
}
