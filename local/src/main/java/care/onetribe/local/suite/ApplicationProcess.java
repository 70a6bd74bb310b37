package care.onetribe.local.suite;

import care.onetribe.local.ChildProcess;
import care.onetribe.local.Deadline;
import care.onetribe.local.LocalProblem;
import care.onetribe.local.LogFile;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** One application of a suite, running. */
final class ApplicationProcess {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final int HTTP_TIMEOUT_MILLIS = 2000;

    /** Each look is work for the application, which has enough of it while it starts. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    /** Exit code of a process that did not end by itself: 128 and SIGKILL. */
    private static final int KILLED = 137;

    private final Application application;
    private final Process process;
    private final ClassArchive classes;
    private final LogFile log;

    private volatile boolean wasReady;

    private ApplicationProcess(
            Application application, Process process, ClassArchive classes, LogFile log) {
        this.application = application;
        this.process = process;
        this.classes = classes;
        this.log = log;
    }

    /**
     * @param name of its log
     */
    static ApplicationProcess launch(
            Application application,
            String name,
            SuiteSettings settings,
            ApplicationEnvironment environment) {
        var log = LogFile.in(settings.data(), name);
        var classes = ClassArchive.of(application, settings.home());
        var command = ChildProcess.shielded(command(application, settings, classes));
        var builder = new ProcessBuilder(command);
        builder.redirectErrorStream(true).redirectOutput(log.path().toFile());
        environment.apply(application, builder.environment());
        try {
            return new ApplicationProcess(application, builder.start(), classes, log);
        } catch (IOException e) {
            throw new LocalProblem(
                    "%s cannot be run: %s".formatted(application.module(), e.getMessage()), e);
        }
    }

    private static List<String> command(
            Application application, SuiteSettings settings, ClassArchive classes) {
        var command = new ArrayList<String>();
        command.add(ChildProcess.java());
        command.addAll(application.jvmOptions());
        command.addAll(classes.options(settings.keepsClasses()));
        command.addAll(List.of("-jar", application.jar(settings.home()).toString()));
        return command;
    }

    /** Returns when the application takes requests. */
    void awaitReady(int managementPort) {
        var health = "http://127.0.0.1:%d/q/health/ready".formatted(managementPort);
        var inTime =
                Deadline.in(LONGEST_START)
                        .lookingLessOften(BETWEEN_LOOKS)
                        .await(() -> isReady(health) || !process.isAlive());
        if (!process.isAlive()) {
            throw new LocalProblem(
                    "%s ended while it started. %s".formatted(application.module(), log.tail()));
        }
        if (!inTime) {
            throw new LocalProblem(
                    "%s is not ready after %d s. %s"
                            .formatted(
                                    application.module(), LONGEST_START.toSeconds(), log.tail()));
        }
        wasReady = true;
    }

    private static boolean isReady(String health) {
        try {
            var connection = (HttpURLConnection) URI.create(health).toURL().openConnection();
            connection.setConnectTimeout(HTTP_TIMEOUT_MILLIS);
            connection.setReadTimeout(HTTP_TIMEOUT_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Comes when the process ends, for whatever reason. */
    CompletableFuture<LocalProblem> loss() {
        return process.onExit()
                .thenApply(
                        ended ->
                                new LocalProblem(
                                        "%s ended with exit code %d. %s"
                                                .formatted(
                                                        application.module(),
                                                        ended.exitValue(),
                                                        log.tail())));
    }

    void kill() {
        process.destroyForcibly();
        process.onExit().join();
        classes.drop();
    }

    /** Asks it to end, and does not wait. */
    void askToEnd() {
        process.destroy();
    }

    /**
     * Keeps its classes for its next start when it ended in good order, and only when it had become
     * ready: the first start that writes them is the last, and half of them would be kept for good.
     */
    void ended() {
        if (process.isAlive() || process.exitValue() == KILLED || !wasReady) {
            classes.drop();
        } else {
            classes.keep();
        }
    }
}
