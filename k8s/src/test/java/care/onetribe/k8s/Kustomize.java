package care.onetribe.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Renders a folder of manifests with the script that operators use. */
final class Kustomize {

    /** The script's exit status where there is no kustomize and none can be had. */
    private static final int UNAVAILABLE = 69;

    private Kustomize() {}

    /** Returns the manifests as YAML; a test that needs them is skipped where none can be had. */
    static String render(String folder) {
        try {
            return render(folder, Files.createTempDirectory("rendering"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String render(String folder, Path work)
            throws IOException, InterruptedException {
        var manifests = work.resolve("manifests.yaml");
        var problem = work.resolve("problem.txt");
        var status =
                new ProcessBuilder("sh", "render.sh", folder)
                        .redirectOutput(manifests.toFile())
                        .redirectError(problem.toFile())
                        .start()
                        .waitFor();
        assumeFalse(status == UNAVAILABLE, Files.readString(problem));
        assertEquals(0, status, Files.readString(problem));
        return Files.readString(manifests);
    }
}
