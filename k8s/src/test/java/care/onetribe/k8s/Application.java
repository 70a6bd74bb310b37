package care.onetribe.k8s;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentSpec;
import java.util.Map;

/** An application as one of the renderings deploys it: one container in each replica. */
record Application(Rendering rendering, Deployment deployment) {

    /** What its module and its image are called. */
    String name() {
        return labels().get("app.kubernetes.io/name");
    }

    DeploymentSpec spec() {
        return deployment.getSpec();
    }

    PodSpec pod() {
        return spec().getTemplate().getSpec();
    }

    Container container() {
        return pod().getContainers().get(0);
    }

    private Map<String, String> labels() {
        return spec().getTemplate().getMetadata().getLabels();
    }

    /** Whether its replicas have all of these labels. */
    boolean isLabelled(Map<String, String> some) {
        return labels().entrySet().containsAll(some.entrySet());
    }

    boolean isSelectedBy(LabelSelector selector) {
        return isLabelled(selector.getMatchLabels());
    }

    @Override
    public String toString() {
        return "%s of %s".formatted(name(), rendering);
    }
}
