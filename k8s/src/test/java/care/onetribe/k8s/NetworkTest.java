package care.onetribe.k8s;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class NetworkTest {

    private static final int APPLICATION = 8080;
    private static final int MANAGEMENT = 9080;
    private static final int DATABASE = 3306;
    private static final int ISSUER = 443;

    private static final Set<String> SERVICES =
            Set.of("ticket-service", "coaching-service", "recognition-service");
    private static final Set<String> ALL =
            Set.of("gateway", "ticket-service", "coaching-service", "recognition-service");

    private final List<Application> applications;
    private final Network network;

    NetworkTest(Rendering rendering) {
        applications = rendering.applications();
        network = new Network(rendering.networkPolicies());
    }

    @Test
    void nothingPassesUnlessAPolicyAllowsIt() {
        assertEquals(ALL, thoseOf(network::isolates));
    }

    @Test
    void onlyTheGatewayIsReachedFromElsewhere() {
        assertEquals(Set.of("gateway"), thoseOf(it -> network.isOpen(it, APPLICATION)));
    }

    @Test
    void theGatewayReachesEveryService() {
        assertEquals(SERVICES, reachedFrom("gateway"));
    }

    @Test
    void aServiceThatReadsFeedsReachesTheServices() {
        assertEquals(SERVICES, reachedFrom("ticket-service"));
        assertEquals(SERVICES, reachedFrom("coaching-service"));
        assertEquals(SERVICES, reachedFrom("recognition-service"));
    }

    @Test
    void nobodyReachesAManagementPort() {
        assertEquals(Set.of(), thoseOf(it -> network.isOpen(it, MANAGEMENT)));
        assertEquals(
                Set.of(),
                thoseOf(
                        to ->
                                applications.stream()
                                        .anyMatch(from -> network.connects(from, to, MANAGEMENT))));
    }

    @Test
    void everyApplicationReachesTheIssuerAndOnlyServicesADatabase() {
        assertEquals(ALL, thoseOf(it -> network.reachesOut(it, ISSUER)));
        assertEquals(SERVICES, thoseOf(it -> network.reachesOut(it, DATABASE)));
    }

    private Set<String> reachedFrom(String name) {
        var from =
                applications.stream()
                        .filter(it -> it.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        return thoseOf(to -> network.connects(from, to, APPLICATION));
    }

    private Set<String> thoseOf(Predicate<Application> rule) {
        return applications.stream().filter(rule).map(Application::name).collect(toSet());
    }
}
