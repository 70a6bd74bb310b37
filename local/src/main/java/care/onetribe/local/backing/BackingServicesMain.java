package care.onetribe.local.backing;

import care.onetribe.local.Deadline;
import care.onetribe.local.Folders;
import care.onetribe.local.LocalProblem;
import care.onetribe.local.OwnProcesses;
import care.onetribe.local.database.EmbeddedDatabase;
import care.onetribe.local.issuer.LocalIssuer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The process that runs the embedded database and the local issuer until another one ends. */
@Command(name = "backing-services")
final class BackingServicesMain implements Callable<Integer> {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    @Option(names = "--folder", required = true)
    private Path folder;

    @Option(names = "--database-port", required = true)
    private int databasePort;

    @Option(names = "--issuer-port", required = true)
    private int issuerPort;

    @Option(names = "--buffer-pool", required = true)
    private String bufferPool;

    @Option(names = "--until-process", required = true)
    private long untilProcess;

    @Option(names = "--delete-at-end")
    private boolean deleteAtEnd;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BackingServicesMain()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        // It ends with this process.
        var issuer = CompletableFuture.supplyAsync(this::startIssuer);
        try {
            do {
                serve(issuer);
            } while (isStartedAgain());
            // A suite that was killed could not end its applications.
            new OwnProcesses(folder).endAll();
        } catch (LocalProblem e) {
            StartProblem.write(folder, e.getMessage());
            throw e;
        }
        if (deleteAtEnd) {
            Folders.delete(folder);
        }
        return CommandLine.ExitCode.OK;
    }

    private void serve(CompletableFuture<LocalIssuer> issuer) throws IOException {
        try (var database = startDatabase()) {
            endpoints(database, started(issuer)).write(folder);
            awaitEnd(database);
        }
    }

    /** Whether the database ended because it was killed to be started again, once that is due. */
    private boolean isStartedAgain() throws IOException {
        var pause = DatabasePause.of(folder);
        if (!pause.exists()) {
            return false;
        }
        Deadline.in(LONGEST_PAUSE).await(() -> pause.isOver() || !isWanted());
        boolean isOver = pause.isOver() && isWanted();
        pause.forget();
        return isOver;
    }

    private boolean isWanted() {
        return ProcessHandle.of(untilProcess).isPresent();
    }

    private LocalIssuer startIssuer() {
        return issuerPort == 0 ? null : LocalIssuer.start(folder, issuerPort);
    }

    private static LocalIssuer started(CompletableFuture<LocalIssuer> issuer) {
        try {
            return issuer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LocalProblem problem ? problem : e;
        }
    }

    private EmbeddedDatabase startDatabase() {
        return databasePort == 0 ? null : EmbeddedDatabase.start(folder, databasePort, bufferPool);
    }

    /** Waits for the end of the other process, or of the database, whichever is first. */
    private void awaitEnd(EmbeddedDatabase database) {
        var ends = new ArrayList<CompletableFuture<?>>();
        ends.add(endOf(untilProcess));
        if (database != null) {
            ends.add(endOf(database.processId()));
        }
        CompletableFuture.anyOf(ends.toArray(CompletableFuture[]::new)).join();
    }

    private static CompletableFuture<?> endOf(long process) {
        return ProcessHandle.of(process)
                .map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    private static Endpoints endpoints(EmbeddedDatabase database, LocalIssuer issuer) {
        return new Endpoints(
                database == null ? "" : database.jdbcUrl(),
                database == null ? 0 : database.processId(),
                issuer == null ? "" : issuer.url());
    }
}
