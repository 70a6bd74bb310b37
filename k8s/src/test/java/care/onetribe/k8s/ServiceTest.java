package care.onetribe.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("care.onetribe.k8s.Rendering#everyApplication")
class ServiceTest {

    private final Application application;

    ServiceTest(Application application) {
        this.application = application;
    }

    @Test
    void oneServiceNamedLikeTheDeploymentReachesTheReplicas() {
        var names = services().stream().map(it -> it.getMetadata().getName()).toList();

        assertEquals(List.of(application.deployment().getMetadata().getName()), names);
    }

    @Test
    void theDeploymentFindsItsReplicasAgain() {
        assertTrue(application.isSelectedBy(application.spec().getSelector()));
    }

    @Test
    void theServiceOffersTheApplicationAndNotItsManagement() {
        var ports = services().get(0).getSpec().getPorts();

        assertEquals(List.of(8080), ports.stream().map(ServicePort::getPort).toList());
        assertEquals(8080, containerPort(ports.get(0).getTargetPort().getStrVal()));
    }

    private List<Service> services() {
        return application.rendering().services().stream()
                .filter(it -> application.isLabelled(it.getSpec().getSelector()))
                .toList();
    }

    private int containerPort(String name) {
        return application.container().getPorts().stream()
                .filter(it -> it.getName().equals(name))
                .mapToInt(ContainerPort::getContainerPort)
                .findFirst()
                .orElseThrow();
    }
}
