package care.onetribe.local.testing;

import care.onetribe.local.Folders;
import care.onetribe.local.LocalProblem;
import care.onetribe.local.Ports;
import care.onetribe.local.UserCache;
import care.onetribe.local.backing.BackingServices;
import care.onetribe.local.backing.BackingServicesSettings;
import care.onetribe.local.backing.Endpoints;
import care.onetribe.local.database.DatabaseCredentials;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One database server and one issuer for all test JVMs of a build. The first test JVM starts them;
 * they end, and their data is deleted, when the build ends.
 */
final class BuildServices {

    private static final String BUFFER_POOL = "128M";

    private final Path folder;
    private final ProcessHandle build;

    /**
     * @param key names the build
     * @param build ends with it
     */
    BuildServices(String key, ProcessHandle build) {
        folder = UserCache.folder().resolve("builds").resolve(key);
        this.build = build;
    }

    static BuildServices ofThisBuild() {
        return new BuildServices(Build.key(), Build.process());
    }

    /** Returns where they are, after starting them if no other test JVM has. */
    Endpoints endpoints() {
        try {
            Folders.createPrivately(folder);
            return startedOnce();
        } catch (IOException e) {
            throw new LocalProblem("%s cannot be used: %s".formatted(folder, e), e);
        }
    }

    private Endpoints startedOnce() throws IOException {
        var lock = folder.resolve("lock");
        try (var channel =
                FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // Let go of when the channel is closed.
            channel.lock();
            return Endpoints.read(folder).filter(Endpoints::isServed).orElseGet(this::start);
        }
    }

    private Endpoints start() {
        var ports = Ports.free(2);
        var settings =
                new BackingServicesSettings(
                        folder, ports.get(0), ports.get(1), BUFFER_POOL, build.pid(), true);
        return BackingServices.start(settings).endpoints();
    }

    String password() {
        return DatabaseCredentials.of(folder).password(DatabaseCredentials.OWNER);
    }
}
