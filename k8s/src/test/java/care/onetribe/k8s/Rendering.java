package care.onetribe.k8s;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The objects that a folder of manifests stands for, rendered once and read strictly. */
enum Rendering {
    BASE("base"),
    DEV("overlays/dev"),
    EXAMPLE("overlays/example");

    private final String folder;
    private List<HasMetadata> objects;

    Rendering(String folder) {
        this.folder = folder;
    }

    synchronized List<HasMetadata> objects() {
        if (objects == null) {
            objects = KubernetesModel.read(Kustomize.render(folder));
        }
        return objects;
    }

    private <T extends HasMetadata> List<T> all(Class<T> kind) {
        return objects().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<Application> applications() {
        return all(Deployment.class).stream()
                .map(deployment -> new Application(this, deployment))
                .toList();
    }

    List<Service> services() {
        return all(Service.class);
    }

    List<PodDisruptionBudget> disruptionBudgets() {
        return all(PodDisruptionBudget.class);
    }

    List<NetworkPolicy> networkPolicies() {
        return all(NetworkPolicy.class);
    }

    /** The settings that all applications are given. */
    ConfigMap settings() {
        return all(ConfigMap.class).get(0);
    }

    /** The applications of every folder, for tests of what holds for each. */
    static Stream<Application> everyApplication() {
        return Arrays.stream(values()).flatMap(rendering -> rendering.applications().stream());
    }
}
