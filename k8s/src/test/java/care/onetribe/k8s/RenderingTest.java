package care.onetribe.k8s;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RenderingTest {

    private static final Map<String, Long> SUITE =
            Map.of(
                    "Namespace", 1L,
                    "ConfigMap", 1L,
                    "Deployment", 4L,
                    "Service", 4L,
                    "PodDisruptionBudget", 4L,
                    "NetworkPolicy", 4L);

    @ParameterizedTest
    @EnumSource
    void isMadeOfObjectsThatKubernetesKnowsAndNoSecretIsAmongThem(Rendering rendering) {
        var expected = new HashMap<>(SUITE);
        if (rendering == Rendering.EXAMPLE) {
            expected.put("Ingress", 1L);
        }

        var objects = rendering.objects().stream();

        assertEquals(expected, objects.collect(groupingBy(HasMetadata::getKind, counting())));
    }

    @ParameterizedTest
    @EnumSource
    void deploysTheFourApplications(Rendering rendering) {
        var names = rendering.applications().stream().map(Application::name);

        assertEquals(
                Set.of("gateway", "ticket-service", "coaching-service", "recognition-service"),
                names.collect(toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void staysInOneNamespace(Rendering rendering) {
        var expected = rendering == Rendering.DEV ? "onetribe-dev" : "onetribe";
        var objects = rendering.objects().stream().map(HasMetadata::getMetadata);

        var namespaces =
                objects.map(it -> it.getNamespace() == null ? it.getName() : it.getNamespace());

        assertEquals(Set.of(expected), namespaces.collect(toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void isLabelledAsOneSuite(Rendering rendering) {
        var suite = Map.entry("app.kubernetes.io/part-of", "onetribe");
        var objects = rendering.objects().stream().map(HasMetadata::getMetadata);

        var strangers = objects.filter(it -> !it.getLabels().entrySet().contains(suite));

        assertEquals(List.of(), strangers.toList());
    }
}
