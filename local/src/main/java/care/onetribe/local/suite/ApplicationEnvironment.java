package care.onetribe.local.suite;

import care.onetribe.local.database.DatabaseCredentials;
import java.util.Map;

/** The variables that tell an application its ports, its database, its issuer and the others. */
final class ApplicationEnvironment {

    static final String HTTP_PORT = "QUARKUS_HTTP_PORT";
    static final String MANAGEMENT_PORT = "QUARKUS_MANAGEMENT_PORT";

    private static final String DATABASE_USER = "ONETRIBE_DB_USER";
    private static final String DATABASE_PASSWORD = "ONETRIBE_DB_PASSWORD";
    private static final String CONNECT_RETRIES = "QUARKUS_FLYWAY_CONNECT_RETRIES";
    private static final String DAY_KEYS = "ONETRIBE_DAY_KEYS";
    private static final String LOOPBACK = "127.0.0.1";

    private final SuiteSettings settings;
    private final Map<String, String> own;

    /**
     * @param own what replaces the rest
     */
    ApplicationEnvironment(SuiteSettings settings, Map<String, String> own) {
        this.settings = settings;
        this.own = own;
    }

    void apply(Application application, Map<String, String> environment) {
        environment.putAll(settings.environment());
        addresses(application, environment);
        identity(application, environment);
        database(application, environment);
        dayKeys(application, environment);
        environment.putAll(own);
    }

    private void addresses(Application application, Map<String, String> environment) {
        var ports = settings.ports();
        environment.put("QUARKUS_HTTP_HOST", LOOPBACK);
        environment.put(HTTP_PORT, String.valueOf(ports.http(application)));
        environment.put("QUARKUS_MANAGEMENT_HOST", LOOPBACK);
        environment.put(MANAGEMENT_PORT, String.valueOf(ports.management(application)));
        for (var other : Application.values()) {
            environment.put(other.variable("URL"), settings.url(other));
        }
        environment.putIfAbsent("ONETRIBE_FEEDBACK_PAGE", settings.gatewayUrl() + "/feedback");
    }

    private void identity(Application application, Map<String, String> environment) {
        environment.put("ONETRIBE_OIDC_ISSUER", settings.issuerUrl());
        environment.putIfAbsent("ONETRIBE_SERVICE_CLIENT_ID", application.module());
        // The local issuer believes everybody; a real one has its own in the environment.
        environment.putIfAbsent("ONETRIBE_SERVICE_CLIENT_SECRET", "local");
    }

    private void database(Application application, Map<String, String> environment) {
        environment.put("ONETRIBE_DB_URL", settings.databaseUrl());
        if (settings.externalDatabase().isPresent()) {
            // It runs already: what is wrong with its address or password is told at once.
            environment.putIfAbsent(CONNECT_RETRIES, "0");
            return;
        }
        environment.remove(DATABASE_USER);
        environment.remove(DATABASE_PASSWORD);
        var credentials = DatabaseCredentials.of(settings.data());
        application
                .database()
                .ifPresent(
                        user -> {
                            environment.put(DATABASE_USER, user);
                            environment.put(DATABASE_PASSWORD, credentials.password(user));
                        });
    }

    private void dayKeys(Application application, Map<String, String> environment) {
        if (application == Application.COACHING) {
            environment.computeIfAbsent(DAY_KEYS, unset -> DayKeys.of(settings.data()));
        } else {
            environment.remove(DAY_KEYS);
        }
    }
}
