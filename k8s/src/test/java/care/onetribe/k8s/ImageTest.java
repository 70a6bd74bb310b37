package care.onetribe.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.ContainerPort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("care.onetribe.k8s.Rendering#everyApplication")
class ImageTest {

    private final Application application;
    private final List<String> containerfile;

    ImageTest(Application application) throws IOException {
        this.application = application;
        containerfile = Files.readAllLines(Path.of("Containerfile"));
    }

    @Test
    void isNamedLikeTheModuleInTheVersionOfTheProject() {
        var expected =
                "onetribe/%s:%s"
                        .formatted(application.name(), System.getProperty("onetribe.version"));

        assertTrue(application.container().getImage().endsWith(expected));
    }

    @Test
    void listensOnThePortsOfTheContainer() {
        var ports =
                application.container().getPorts().stream()
                        .map(ContainerPort::getContainerPort)
                        .map(String::valueOf)
                        .collect(Collectors.joining(" "));

        assertTrue(containerfile.contains("EXPOSE " + ports));
    }

    @Test
    void isRunAsAUserByNumberWhichKubernetesCanTellFromRoot() {
        assertEquals(1, containerfile.stream().filter("USER 10001:10001"::equals).count());
    }
}
