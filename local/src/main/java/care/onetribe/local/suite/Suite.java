package care.onetribe.local.suite;

import care.onetribe.local.Folders;
import care.onetribe.local.LocalProblem;
import care.onetribe.local.OwnProcesses;
import care.onetribe.local.Ports;
import care.onetribe.local.backing.BackingServices;
import care.onetribe.local.database.DatabaseCredentials;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * The packaged suite, running as processes of this machine: a database, an issuer and the four
 * applications. None of them is left when it is closed, or when this JVM ends.
 */
public final class Suite implements AutoCloseable {

    private final SuiteSettings settings;
    private final Progress progress;
    private final FolderLock lock;
    private final OwnProcesses processes;
    private final Map<Application, ApplicationProcess> running = new ConcurrentHashMap<>();
    private volatile BackingServices backing;
    private volatile boolean closed;

    private Suite(SuiteSettings settings, Progress progress) throws IOException {
        this.settings = settings;
        this.progress = progress;
        Folders.createPrivately(settings.data());
        lock = FolderLock.take(settings.data());
        processes = new OwnProcesses(settings.data());
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /**
     * Starts everything and returns when all is ready. What another suite on the same folder left
     * running when it was killed is ended first.
     *
     * @throws LocalProblem when something does not start; nothing is left running then
     */
    public static Suite start(SuiteSettings settings, Progress progress) {
        var suite = create(settings, progress);
        try {
            suite.endLeftovers();
            settings.ports().requireFree(settings.backing());
            suite.startParts();
            return suite;
        } catch (RuntimeException e) {
            var ended = suite.closed;
            suite.close();
            throw ended ? new LocalProblem("The suite was ended while it started.", e) : e;
        }
    }

    private static Suite create(SuiteSettings settings, Progress progress) {
        try {
            return new Suite(settings, progress);
        } catch (IOException e) {
            throw new LocalProblem("%s cannot be used: %s".formatted(settings.data(), e), e);
        }
    }

    private void endLeftovers() {
        var leftovers = new OwnProcesses(settings.data());
        leftovers.endAll();
        leftovers.forget();
    }

    private void startBackingServices() {
        progress.of("database and issuer", this::launchBackingServices);
    }

    /** Both are ended after the applications, which may have been started before them. */
    private void launchBackingServices() {
        backing = BackingServices.launch(settings.backing());
        processes.addFirst(backing.process());
        backing.awaitReady();
        backing.database().ifPresent(processes::addFirst);
    }

    /** All at once: an application has much to do before it asks for the database. */
    private void startParts() {
        var parts = new ArrayList<Runnable>();
        if (settings.needsBackingServices()) {
            // Its process and those of the applications read them, and would invent others.
            DatabaseCredentials.of(settings.data());
            parts.add(this::startBackingServices);
        }
        for (var application : Application.values()) {
            parts.add(() -> start(application));
        }
        var threads = Executors.newFixedThreadPool(parts.size());
        try {
            var starts =
                    parts.stream().map(part -> CompletableFuture.runAsync(part, threads)).toList();
            allOrFirstFailure(starts).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LocalProblem problem ? problem : e;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Comes when all are done, or with the first failure however long the others take. */
    private static CompletableFuture<Void> allOrFirstFailure(List<CompletableFuture<Void>> starts) {
        var all = CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new));
        starts.forEach(
                start ->
                        start.exceptionally(
                                failure -> {
                                    all.completeExceptionally(failure);
                                    return null;
                                }));
        return all;
    }

    /** Starts an application that does not run; returns when it is ready. */
    public void start(Application application) {
        start(application, Map.of());
    }

    /**
     * Starts an application that does not run; returns when it is ready.
     *
     * @param own variables of this application, which replace those that it would have
     */
    public void start(Application application, Map<String, String> own) {
        progress.of(application.module(), () -> launch(application, own));
    }

    private void launch(Application application, Map<String, String> own) {
        var environment = new ApplicationEnvironment(settings, own);
        var process =
                ApplicationProcess.launch(application, application.module(), settings, environment);
        running.put(application, process);
        processes.add(process.handle());
        process.awaitReady(settings.ports().management(application));
    }

    /**
     * Starts one more process of an application, on free ports; returns when it is ready. What the
     * others are told of the application's address stays as it is.
     *
     * @param own variables of this process, which replace those that it would have
     */
    public Replica startReplica(Application application, Map<String, String> own) {
        var ports = Ports.free(2);
        var variables = new HashMap<String, String>();
        variables.put(ApplicationEnvironment.HTTP_PORT, String.valueOf(ports.get(0)));
        variables.put(ApplicationEnvironment.MANAGEMENT_PORT, String.valueOf(ports.get(1)));
        variables.putAll(own);
        var environment = new ApplicationEnvironment(settings, variables);
        var name = "%s-%d".formatted(application.module(), ports.get(0));
        var process = ApplicationProcess.launch(application, name, settings, environment);
        processes.add(process.handle());
        process.awaitReady(ports.get(1));
        return new Replica("http://127.0.0.1:" + ports.get(0), process);
    }

    /** Ends an application as a crash would (SIGKILL); returns when it is gone. */
    public void kill(Application application) {
        running.remove(application).kill();
    }

    /** Ends the embedded database as a crash would (SIGKILL); returns when it is gone. */
    public void killDatabase() {
        backing.killDatabase();
    }

    /** Starts the database that was killed, with what it had; returns when it is ready. */
    public void startDatabase() {
        long killed = backing.endpoints().databaseProcess();
        processes.replace(killed, backing.startDatabase());
    }

    /**
     * Waits until a part ends.
     *
     * @return the last words of that part; nothing when the suite was closed
     */
    public Optional<LocalProblem> awaitLoss() {
        var parts = new ArrayList<CompletableFuture<LocalProblem>>();
        running.values().forEach(each -> parts.add(each.loss()));
        if (backing != null) {
            parts.add(backing.loss());
        }
        var loss = CompletableFuture.anyOf(parts.toArray(CompletableFuture[]::new)).join();
        return closed ? Optional.empty() : Optional.of((LocalProblem) loss);
    }

    /** Where an application takes requests, without a slash at the end. */
    public String url(Application application) {
        return settings.url(application);
    }

    /** Where an application tells operators of itself, without a slash at the end. */
    public String managementUrl(Application application) {
        return "http://127.0.0.1:" + settings.ports().management(application);
    }

    /** JDBC URL of the server, without a database. */
    public String databaseUrl() {
        return settings.databaseUrl();
    }

    /** The issuer of the tokens that the suite takes. */
    public String issuerUrl() {
        return settings.issuerUrl();
    }

    /** Ends every process of the suite, the applications first; may be called twice. */
    @Override
    public void close() {
        closed = true;
        end();
    }

    private synchronized void end() {
        running.values().forEach(ApplicationProcess::askToEnd);
        processes.endAll();
        running.values().forEach(ApplicationProcess::ended);
        processes.forget();
        lock.close();
    }
}
