package care.onetribe.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.fabric8.kubernetes.api.model.ResourceRequirements;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("care.onetribe.k8s.Rendering#everyApplication")
class ResourcesTest {

    private final ResourceRequirements resources;

    ResourcesTest(Application application) {
        resources = application.container().getResources();
    }

    @Test
    void cpuAndMemoryAreRequestedAndLimited() {
        assertEquals(Set.of("cpu", "memory"), resources.getRequests().keySet());
        assertEquals(Set.of("cpu", "memory"), resources.getLimits().keySet());
    }

    @Test
    void memoryThatMayBeUsedIsSetAside() {
        assertEquals(resources.getLimits().get("memory"), resources.getRequests().get("memory"));
    }
}
