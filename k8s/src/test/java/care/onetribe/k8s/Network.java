package care.onetribe.k8s;

import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyIngressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicySpec;
import java.util.List;
import java.util.stream.Stream;

/** Says which connections the network policies of a rendering let through. */
record Network(List<NetworkPolicy> policies) {

    /** Whether only what a policy allows comes in and goes out. */
    boolean isolates(Application application) {
        return specs(application).anyMatch(it -> it.getPolicyTypes().contains("Ingress"))
                && specs(application).anyMatch(it -> it.getPolicyTypes().contains("Egress"));
    }

    /** Whether one application reaches another: both ends must allow it. */
    boolean connects(Application from, Application to, int port) {
        return out(from, port).anyMatch(rule -> isAmong(to, rule.getTo()))
                && in(to, port).anyMatch(rule -> isAmong(from, rule.getFrom()));
    }

    /** Whether an application is reached from anywhere. */
    boolean isOpen(Application to, int port) {
        return in(to, port).anyMatch(rule -> rule.getFrom().isEmpty());
    }

    /** Whether an application reaches something that is not part of the suite. */
    boolean reachesOut(Application from, int port) {
        return out(from, port).anyMatch(rule -> rule.getTo().stream().allMatch(Network::isOutside));
    }

    private Stream<NetworkPolicySpec> specs(Application application) {
        return policies.stream()
                .map(NetworkPolicy::getSpec)
                .filter(it -> application.isSelectedBy(it.getPodSelector()));
    }

    private Stream<NetworkPolicyIngressRule> in(Application to, int port) {
        return specs(to)
                .flatMap(it -> it.getIngress().stream())
                .filter(rule -> isAmong(port, rule.getPorts()));
    }

    private Stream<NetworkPolicyEgressRule> out(Application from, int port) {
        return specs(from)
                .flatMap(it -> it.getEgress().stream())
                .filter(rule -> isAmong(port, rule.getPorts()));
    }

    private static boolean isAmong(int port, List<NetworkPolicyPort> ports) {
        return ports.stream().anyMatch(it -> it.getPort().getIntVal() == port);
    }

    private static boolean isAmong(Application application, List<NetworkPolicyPeer> peers) {
        return peers.stream()
                .filter(peer -> !isOutside(peer))
                .anyMatch(peer -> application.isSelectedBy(peer.getPodSelector()));
    }

    private static boolean isOutside(NetworkPolicyPeer peer) {
        return peer.getNamespaceSelector() != null || peer.getIpBlock() != null;
    }
}
