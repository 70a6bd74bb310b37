package care.onetribe.k8s;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.EnvVar;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("care.onetribe.k8s.Rendering#everyApplication")
class SettingsTest {

    private static final Set<String> ACCOUNT = Set.of("ONETRIBE_DB_USER", "ONETRIBE_DB_PASSWORD");
    private static final String DAY_KEYS = "ONETRIBE_DAY_KEYS";
    private static final Set<String> CLIENT =
            Set.of("ONETRIBE_SERVICE_CLIENT_ID", "ONETRIBE_SERVICE_CLIENT_SECRET");

    private final Configuration configuration;
    private final String name;
    private final String source;
    private final List<EnvVar> own;
    private final ConfigMap shared;

    SettingsTest(Application application) {
        configuration = Configuration.of(application.name());
        name = application.deployment().getMetadata().getName();
        source = application.container().getEnvFrom().get(0).getConfigMapRef().getName();
        own = application.container().getEnv();
        shared = application.rendering().settings();
    }

    @Test
    void whatAnApplicationNeedsIsSet() {
        var missing = new TreeSet<>(configuration.needed());

        missing.removeAll(shared.getData().keySet());
        own.forEach(variable -> missing.remove(variable.getName()));

        assertEquals(Set.of(), missing);
    }

    @Test
    void aChangeOfTheSharedSettingsIsRolledOutForItChangesTheirName() {
        assertTrue(source.matches("onetribe-[a-z0-9]{10}"), source);
        assertEquals(shared.getMetadata().getName(), source);
    }

    @Test
    void secretsAreGivenByNameToThoseWhoNeedThem() {
        var expected = new HashSet<String>();
        if (configuration.hasDatabase()) {
            expected.addAll(ACCOUNT);
        }
        if (configuration.readsFeeds()) {
            expected.addAll(CLIENT);
        }
        if (configuration.needed().contains(DAY_KEYS)) {
            expected.add(DAY_KEYS);
        }

        var secret = own.stream().filter(this::isFromItsSecret).map(EnvVar::getName);

        assertEquals(expected, secret.collect(toSet()));
    }

    private boolean isFromItsSecret(EnvVar variable) {
        return variable.getValueFrom() != null
                && variable.getValueFrom().getSecretKeyRef().getName().equals(name);
    }
}
