package care.onetribe.local.backing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import care.onetribe.local.LocalProblem;
import care.onetribe.local.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackingServicesTest {

    @TempDir Path folder;

    /** They start side by side: the database may be ready by the time that the issuer fails. */
    @Test
    void anIssuerThatCannotStartSaysWhyAndLeavesNoDatabase() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var databasePort = Ports.free(1).get(0);
            var settings =
                    new BackingServicesSettings(
                            folder,
                            databasePort,
                            taken.getLocalPort(),
                            "32M",
                            ProcessHandle.current().pid(),
                            false);

            var problem = assertThrows(LocalProblem.class, () -> BackingServices.start(settings));

            assertEquals(
                    "The local issuer's port %d is taken.".formatted(taken.getLocalPort()),
                    problem.getMessage());
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertFalse(Ports.isTaken(databasePort)));
        }
    }
}
