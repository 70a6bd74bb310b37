package care.onetribe.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("care.onetribe.k8s.Rendering#everyApplication")
class AvailabilityTest {

    private final Application application;

    AvailabilityTest(Application application) {
        this.application = application;
    }

    @Test
    void twoReplicasRunUnlessItIsForTryingThingsOut() {
        var expected = application.rendering() == Rendering.DEV ? 1 : 2;

        assertEquals(expected, application.spec().getReplicas());
    }

    @Test
    void aNewReplicaIsReadyBeforeAnOldOneGoes() {
        var update = application.spec().getStrategy().getRollingUpdate();

        assertEquals(0, update.getMaxUnavailable().getIntVal());
        assertEquals(1, update.getMaxSurge().getIntVal());
    }

    @Test
    void aReplicaThatGoesFirstLetsTheClusterHearOfItThenFinishesItsRequests() {
        var heard = application.container().getLifecycle().getPreStop().getSleep().getSeconds();
        var settings = application.rendering().settings().getData();
        var finished = Duration.parse("PT" + settings.get("QUARKUS_SHUTDOWN_TIMEOUT")).toSeconds();

        assertTrue(heard + finished < application.pod().getTerminationGracePeriodSeconds());
    }

    @Test
    void oneReplicaAtATimeMayBeMovedElsewhere() {
        var budgets =
                application.rendering().disruptionBudgets().stream()
                        .map(it -> it.getSpec())
                        .filter(it -> application.isSelectedBy(it.getSelector()))
                        .toList();

        assertEquals(1, budgets.size());
        assertEquals(1, budgets.get(0).getMaxUnavailable().getIntVal());
    }

    @Test
    void replicasAreSpreadOverNodes() {
        var spread = application.pod().getTopologySpreadConstraints().get(0);

        assertEquals("kubernetes.io/hostname", spread.getTopologyKey());
        assertTrue(application.isSelectedBy(spread.getLabelSelector()));
        assertEquals(List.of("pod-template-hash"), spread.getMatchLabelKeys());
    }
}
