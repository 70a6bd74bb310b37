package care.onetribe.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import org.junit.jupiter.api.Test;

class KubernetesModelTest {

    private static final String DEPLOYMENT =
            """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: gateway
            spec:
              replicas: 2
              template:
                spec:
                  containers:
                    - name: application
                      env:
                        - name: PORT
                          value: "8080"
            """;

    @Test
    void aManifestIsReadAsItsKind() {
        var object = KubernetesModel.read(DEPLOYMENT).get(0);

        var deployment = assertInstanceOf(Deployment.class, object);
        assertEquals("gateway", deployment.getMetadata().getName());
        assertEquals(2, deployment.getSpec().getReplicas());
    }

    @Test
    void everyDocumentOfAStreamIsRead() {
        assertEquals(2, KubernetesModel.read(DEPLOYMENT + "---\n" + DEPLOYMENT).size());
    }

    @Test
    void aFieldThatKubernetesDoesNotKnowIsRefused() {
        assertRefused("replicas: 2", "replicaz: 2", "replicaz");
    }

    @Test
    void aFieldInTheWrongPlaceIsRefusedHoweverDeep() {
        assertRefused("value: \"8080\"", "containerPort: 8080", "containerPort");
    }

    @Test
    void aKindThatKubernetesDoesNotKnowIsRefused() {
        assertRefused("kind: Deployment", "kind: Deploiment", "apps/v1 Deploiment");
    }

    @Test
    void aKindOfAnotherVersionIsRefused() {
        assertRefused(
                "apiVersion: apps/v1", "apiVersion: extensions/v1beta1", "extensions/v1beta1");
    }

    @Test
    void aNumberWhereTextBelongsIsRefused() {
        assertRefused("\"8080\"", "8080", "java.lang.String");
    }

    @Test
    void textWhereANumberBelongsIsRefused() {
        assertRefused("replicas: 2", "replicas: \"2\"", "java.lang.Integer");
    }

    @Test
    void aFieldThatIsThereTwiceIsRefused() {
        assertRefused("replicas: 2", "replicas: 2\n  replicas: 3", "Duplicate field 'replicas'");
    }

    private static void assertRefused(String right, String wrong, String why) {
        var manifest = DEPLOYMENT.replace(right, wrong);

        var refusal = assertThrows(UnknownToKubernetes.class, () -> KubernetesModel.read(manifest));

        assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
    }
}
