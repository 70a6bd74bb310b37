package care.onetribe.local.issuer;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.LocalProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    @TempDir private Path folder;
    @TempDir private Path other;

    @Test
    void aFolderKeepsTheKeyThatWasMadeForIt() {
        var key = SigningKey.of(folder);

        assertTrue(key.isPrivate());
        assertEquals(key, SigningKey.of(folder));
        assertNotEquals(key.getKeyID(), SigningKey.of(other).getKeyID());
    }

    @Test
    void onlyItsOwnerReadsIt() throws IOException {
        SigningKey.of(folder);

        assertEquals(
                Set.of(OWNER_READ, OWNER_WRITE),
                Files.getPosixFilePermissions(folder.resolve("signing-key")));
    }

    @Test
    void oneThatIsNoneIsNamedWithWhatToDo() throws IOException {
        var file = Files.writeString(folder.resolve("signing-key"), "?");

        var problem = assertThrows(LocalProblem.class, () -> SigningKey.of(folder));

        assertEquals(
                "%s holds no key: delete it, and a new one is made.".formatted(file),
                problem.getMessage());
    }
}
