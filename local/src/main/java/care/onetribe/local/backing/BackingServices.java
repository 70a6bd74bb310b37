package care.onetribe.local.backing;

import care.onetribe.local.ChildProcess;
import care.onetribe.local.Deadline;
import care.onetribe.local.Folders;
import care.onetribe.local.LocalProblem;
import care.onetribe.local.LogFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/** The database and the issuer, running in a process of their own. */
public final class BackingServices {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Path folder;
    private final Process process;
    private final LogFile log;
    private volatile Endpoints endpoints;

    private BackingServices(Path folder, Process process, LogFile log) {
        this.folder = folder;
        this.process = process;
        this.log = log;
    }

    /**
     * Starts both and returns when they are ready.
     *
     * @throws LocalProblem when one of them does not start
     */
    public static BackingServices start(BackingServicesSettings settings) {
        var services = launch(settings);
        services.awaitReady();
        return services;
    }

    /** Starts both and does not wait. */
    public static BackingServices launch(BackingServicesSettings settings) {
        try {
            Folders.createPrivately(settings.folder());
            Endpoints.delete(settings.folder());
            DatabasePause.of(settings.folder()).forget();
            StartProblem.delete(settings.folder());
            var log = LogFile.in(settings.folder(), "issuer");
            return new BackingServices(settings.folder(), run(settings, log), log);
        } catch (IOException e) {
            throw new LocalProblem("%s cannot be used: %s".formatted(settings.folder(), e), e);
        }
    }

    /**
     * Returns when both are ready.
     *
     * @throws LocalProblem when one of them does not start
     */
    public void awaitReady() {
        endpoints = await(any -> true);
    }

    private static Process run(BackingServicesSettings settings, LogFile log) throws IOException {
        return new ProcessBuilder(ChildProcess.shielded(command(settings)))
                .redirectErrorStream(true)
                .redirectOutput(log.path().toFile())
                .start();
    }

    private static List<String> command(BackingServicesSettings settings) {
        var command = new ArrayList<String>();
        command.add(ChildProcess.java());
        command.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Dlogback.configurationFile=backing-services-logback.xml");
        command.addAll(List.of("-cp", RuntimeClassPath.value()));
        command.add(BackingServicesMain.class.getName());
        command.addAll(settings.arguments());
        return command;
    }

    private Endpoints await(Predicate<Endpoints> awaited) {
        Deadline.in(LONGEST_START)
                .await(
                        () ->
                                Endpoints.read(folder).filter(awaited).isPresent()
                                        || !process.isAlive());
        return Endpoints.read(folder).filter(awaited).orElseThrow(this::problem);
    }

    private LocalProblem problem() {
        process.destroy();
        return new LocalProblem(
                StartProblem.read(folder)
                        .orElseGet(() -> "Database and issuer did not start: " + log.tail()));
    }

    public Endpoints endpoints() {
        return endpoints;
    }

    /** The process that ends both when it ends. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** The database server, once it is ready; nothing where there is none. */
    public Optional<ProcessHandle> database() {
        return ProcessHandle.of(endpoints.databaseProcess());
    }

    /** Ends the database server as a crash would (SIGKILL); returns when it is gone. */
    public void killDatabase() {
        var server = database().orElseThrow();
        DatabasePause.of(folder).begin();
        server.destroyForcibly();
        server.onExit().join();
    }

    /** Starts the server that was killed, on the same data and port; returns when it is ready. */
    public ProcessHandle startDatabase() {
        long killed = endpoints.databaseProcess();
        DatabasePause.of(folder).end();
        endpoints = await(now -> now.databaseProcess() != killed);
        return database().orElseThrow();
    }

    /** Comes when they end, for whatever reason. */
    public CompletableFuture<LocalProblem> loss() {
        return process.onExit()
                .thenApply(ended -> new LocalProblem("Database and issuer ended. " + log.tail()));
    }
}
