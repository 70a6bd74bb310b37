package care.onetribe.gateway;

/**
 * The order in which the gateway's handlers see a request. Quarkus answers CORS at -300: refusals
 * come after it, so that a page of an allowed origin can read them.
 */
public final class EdgeOrder {

    public static final int SECURITY_HEADERS = -500;
    public static final int GATE = -250;
    public static final int AFTER_GATE = -240;
    public static final int PROXY = -100;

    /** Before what extensions serve at the same address. */
    public static final int PAGES = -50;

    private EdgeOrder() {}
}
