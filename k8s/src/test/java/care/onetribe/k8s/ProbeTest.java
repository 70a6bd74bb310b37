package care.onetribe.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.fabric8.kubernetes.api.model.Probe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("care.onetribe.k8s.Rendering#everyApplication")
class ProbeTest {

    private final Application application;

    ProbeTest(Application application) {
        this.application = application;
    }

    @Test
    void hasStartedWhenTheManagementPortSaysSo() {
        assertProbes("/q/health/started", application.container().getStartupProbe());
    }

    @Test
    void isAliveWhenTheManagementPortSaysSo() {
        assertProbes("/q/health/live", application.container().getLivenessProbe());
    }

    @Test
    void isReadyWhenTheManagementPortSaysSo() {
        assertProbes("/q/health/ready", application.container().getReadinessProbe());
    }

    @Test
    void mayTakeFiveMinutesToMigrateItsDatabase() {
        var probe = application.container().getStartupProbe();

        assertEquals(300, probe.getPeriodSeconds() * probe.getFailureThreshold());
    }

    private static void assertProbes(String path, Probe probe) {
        assertEquals(path, probe.getHttpGet().getPath());
        assertEquals("management", probe.getHttpGet().getPort().getStrVal());
    }
}
