package care.onetribe.local.suite;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayKeysTest {

    @TempDir private Path folder;
    @TempDir private Path other;

    @Test
    void aFolderKeepsTheKeyThatWasMadeForIt() {
        var keys = DayKeys.of(folder);

        assertTrue(keys.startsWith("local:"), "It has a name.");
        assertEquals(32, Base64.getDecoder().decode(keys.substring(6)).length);
        assertEquals(keys, DayKeys.of(folder));
        assertNotEquals(keys, DayKeys.of(other));
    }

    @Test
    void onlyItsOwnerReadsIt() throws IOException {
        DayKeys.of(folder);

        assertEquals(
                Set.of(OWNER_READ, OWNER_WRITE),
                Files.getPosixFilePermissions(folder.resolve("day-keys")));
    }
}
