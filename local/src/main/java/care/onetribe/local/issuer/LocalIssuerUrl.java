package care.onetribe.local.issuer;

/** Where a local issuer is; known to those who have none of its libraries. */
public final class LocalIssuerUrl {

    static final String ID = "onetribe";

    private LocalIssuerUrl() {}

    public static String on(int port) {
        return "http://127.0.0.1:%d/%s".formatted(port, ID);
    }
}
