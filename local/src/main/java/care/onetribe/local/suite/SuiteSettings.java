package care.onetribe.local.suite;

import care.onetribe.local.backing.BackingServicesSettings;
import care.onetribe.local.database.EmbeddedDatabase;
import care.onetribe.local.issuer.LocalIssuerUrl;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a suite runs and what of it is there already.
 *
 * @param home folder of the project, with the packaged applications
 * @param data folder for the database, passwords and logs
 * @param environment variables of the person who starts it; {@code ONETRIBE_DB_URL} and {@code
 *     ONETRIBE_OIDC_ISSUER} name servers that are used instead of the embedded ones
 * @param keepsClasses whether the applications write down their classes when they end, for a faster
 *     next start
 */
public record SuiteSettings(
        Path home,
        Path data,
        SuitePorts ports,
        String bufferPool,
        Map<String, String> environment,
        boolean keepsClasses) {

    private static final String BUFFER_POOL = "512M";
    private static final String SMALL_BUFFER_POOL = "128M";

    public SuiteSettings {
        environment = Map.copyOf(environment);
    }

    public static SuiteSettings of(Path home, Path data, Map<String, String> environment) {
        var ports = SuitePorts.from(environment);
        return new SuiteSettings(home, data, ports, BUFFER_POOL, environment, true);
    }

    /** For tests, which must neither meet a suite that runs nor each other. */
    public static SuiteSettings onFreePorts(Path home, Path data) {
        return new SuiteSettings(home, data, SuitePorts.free(), SMALL_BUFFER_POOL, Map.of(), false);
    }

    /** A database server to use instead of the embedded one. */
    Optional<String> externalDatabase() {
        return Optional.ofNullable(environment.get("ONETRIBE_DB_URL"));
    }

    /** An issuer to use instead of the local one. */
    public Optional<String> externalIssuer() {
        return Optional.ofNullable(environment.get("ONETRIBE_OIDC_ISSUER"));
    }

    /** Where the gateway is, or will be, without a slash at the end. */
    public String gatewayUrl() {
        return url(Application.GATEWAY);
    }

    String url(Application application) {
        return "http://127.0.0.1:" + ports.http(application);
    }

    /** Whether the embedded database, the local issuer or both are to run. */
    boolean needsBackingServices() {
        return externalDatabase().isEmpty() || externalIssuer().isEmpty();
    }

    /** JDBC URL of the database server without a database, whether it runs or not. */
    String databaseUrl() {
        return externalDatabase().orElseGet(() -> EmbeddedDatabase.url(ports.database()));
    }

    /** The issuer of the tokens that the suite takes, whether it runs or not. */
    public String issuerUrl() {
        return externalIssuer().orElseGet(() -> LocalIssuerUrl.on(ports.issuer()));
    }

    BackingServicesSettings backing() {
        return new BackingServicesSettings(
                data,
                externalDatabase().isPresent() ? 0 : ports.database(),
                externalIssuer().isPresent() ? 0 : ports.issuer(),
                bufferPool,
                ProcessHandle.current().pid(),
                false);
    }
}
