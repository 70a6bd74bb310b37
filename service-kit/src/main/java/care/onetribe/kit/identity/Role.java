package care.onetribe.kit.identity;

/** The roles a token can carry. */
public final class Role {

    public static final String AGENT = "agent";
    public static final String COACH = "coach";
    public static final String LEAD = "lead";
    public static final String ADMIN = "admin";

    /** Another system of the customer's. */
    public static final String INTEGRATION = "integration";

    /** One of the suite's own services. */
    public static final String SERVICE = "service";

    private Role() {}
}
