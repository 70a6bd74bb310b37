package care.onetribe.k8s;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.fabric8.kubernetes.api.model.Service;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SharedSettingsTest {

    @ParameterizedTest
    @EnumSource
    void everyOneOfTheSuiteIsReadByAnApplication(Rendering rendering) {
        var unread = new TreeSet<>(rendering.settings().getData().keySet());

        unread.removeIf(name -> !name.startsWith("ONETRIBE_"));
        rendering.applications().stream()
                .map(application -> Configuration.of(application.name()).variables())
                .forEach(unread::removeAll);

        assertEquals(Set.of(), unread);
    }

    @ParameterizedTest
    @EnumSource
    void noneIsASecret(Rendering rendering) {
        var names = rendering.settings().getData().keySet().stream();

        assertEquals(
                Set.of(), names.filter(it -> it.matches(".*(PASSWORD|SECRET).*")).collect(toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void theAddressesOfServicesAreThoseThatTheyHave(Rendering rendering) {
        var settings = rendering.settings().getData();
        var addresses =
                Set.of(
                        settings.get("ONETRIBE_TICKET_URL"),
                        settings.get("ONETRIBE_COACHING_URL"),
                        settings.get("ONETRIBE_RECOGNITION_URL"));

        var services = rendering.services().stream().map(SharedSettingsTest::address);

        assertEquals(addresses, services.filter(it -> !it.contains("gateway")).collect(toSet()));
    }

    private static String address(Service service) {
        var port = service.getSpec().getPorts().get(0).getPort();
        return "http://%s:%d".formatted(service.getMetadata().getName(), port);
    }
}
