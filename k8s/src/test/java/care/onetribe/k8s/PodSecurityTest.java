package care.onetribe.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.VolumeMount;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("care.onetribe.k8s.Rendering#everyApplication")
class PodSecurityTest {

    private final Application application;

    PodSecurityTest(Application application) {
        this.application = application;
    }

    @Test
    void everyReplicaIsOneContainer() {
        assertEquals(1, application.pod().getContainers().size());
        assertEquals(List.of(), application.pod().getInitContainers());
    }

    @Test
    void isNotRunAsRoot() {
        assertTrue(application.pod().getSecurityContext().getRunAsNonRoot());
    }

    @Test
    void writesToItsTemporaryFolderOnly() {
        var container = application.container();

        assertTrue(container.getSecurityContext().getReadOnlyRootFilesystem());
        assertEquals(
                List.of("/tmp"),
                container.getVolumeMounts().stream().map(VolumeMount::getMountPath).toList());
        assertEquals(
                List.of("64Mi"),
                application.pod().getVolumes().stream()
                        .map(volume -> volume.getEmptyDir().getSizeLimit().toString())
                        .toList());
    }

    @Test
    void hasNoPrivilegeAndGainsNone() {
        var security = application.container().getSecurityContext();

        assertFalse(security.getAllowPrivilegeEscalation());
        assertEquals(List.of("ALL"), security.getCapabilities().getDrop());
        assertEquals(List.of(), security.getCapabilities().getAdd());
    }

    @Test
    void makesOnlyTheSystemCallsThatContainersUsuallyMake() {
        assertEquals(
                "RuntimeDefault",
                application.pod().getSecurityContext().getSeccompProfile().getType());
    }

    @Test
    void sharesNothingWithItsNode() {
        var pod = application.pod();

        assertEquals(
                List.of(),
                Stream.of(pod.getHostNetwork(), pod.getHostPID(), pod.getHostIPC())
                        .filter(Boolean.TRUE::equals)
                        .toList());
    }

    @Test
    void getsNoTokenForTheCluster() {
        assertFalse(application.pod().getAutomountServiceAccountToken());
    }
}
