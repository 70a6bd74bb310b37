package care.onetribe.local.testing;

import care.onetribe.local.database.DatabaseCredentials;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Gives every test JVM a database and an issuer: sets the properties that applications read, except
 * those that the environment has. JUnit finds it by itself.
 */
public final class BuildServicesListener implements LauncherSessionListener {

    private static final String DATABASE_URL = "ONETRIBE_DB_URL";
    private static final String ISSUER_URL = "ONETRIBE_OIDC_ISSUER";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Build.wantsServices() || isSet(DATABASE_URL) && isSet(ISSUER_URL)) {
            return;
        }
        var services = BuildServices.ofThisBuild();
        var endpoints = services.endpoints();
        if (!isSet(DATABASE_URL)) {
            set(
                    Map.of(
                            DATABASE_URL,
                            endpoints.databaseUrl(),
                            "ONETRIBE_DB_USER",
                            DatabaseCredentials.OWNER,
                            "ONETRIBE_DB_PASSWORD",
                            services.password()));
        }
        if (!isSet(ISSUER_URL)) {
            set(Map.of(ISSUER_URL, endpoints.issuerUrl()));
        }
    }

    private static boolean isSet(String name) {
        return System.getenv(name) != null || System.getProperty(name) != null;
    }

    private static void set(Map<String, String> properties) {
        properties.forEach(System::setProperty);
    }
}
