package care.onetribe.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The classes of an application as its JVM found them at an earlier start, to be mapped instead of
 * being read and checked again: a third less to do until it is ready. A JVM writes it when it ends
 * (application class-data sharing, JEP 350); an archive of another build or JVM is not used.
 */
final class ClassArchive {

    private final Path jar;
    private final Path archive;
    private final Path next;

    private ClassArchive(Path jar, Path archive) {
        this.jar = jar;
        this.archive = archive;
        next = archive.resolveSibling(archive.getFileName() + "." + ProcessHandle.current().pid());
    }

    static ClassArchive of(Application application, Path home) {
        var jar = application.jar(home);
        return new ClassArchive(jar, jar.resolveSibling("classes-" + Runtime.version() + ".jsa"));
    }

    /**
     * Options of the JVM.
     *
     * @param write whether it is to be written where there is none
     */
    List<String> options(boolean write) {
        if (isFresh()) {
            return List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds*=error");
        }
        return write ? List.of("-XX:ArchiveClassesAtExit=" + next, "-Xlog:cds*=error") : List.of();
    }

    /** Keeps what a JVM wrote that has ended by itself. */
    void keep() {
        try {
            if (Files.exists(next)) {
                Files.move(next, archive, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets what a JVM may have begun to write that was killed. */
    void drop() {
        try {
            Files.deleteIfExists(next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isFresh() {
        try {
            return Files.exists(archive)
                    && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(jar))
                            > 0;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
