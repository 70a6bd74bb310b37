package care.onetribe.local.cli;

import care.onetribe.local.issuer.TokenRequests;
import care.onetribe.local.roster.RosterSetup;
import care.onetribe.local.suite.Application;
import care.onetribe.local.suite.Suite;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the suite until Ctrl-C. */
@Command(
        name = "up",
        description = {
            "Start the suite; end it with Ctrl-C.",
            "",
            "Variables: ONETRIBE_DB_URL, ONETRIBE_DB_USER, ONETRIBE_DB_PASSWORD and"
                    + " ONETRIBE_OIDC_ISSUER use servers of yours instead of the embedded ones;"
                    + " ONETRIBE_GATEWAY_PORT, ONETRIBE_TICKET_PORT, ONETRIBE_COACHING_PORT,"
                    + " ONETRIBE_RECOGNITION_PORT (and each with _MANAGEMENT_PORT),"
                    + " ONETRIBE_DB_PORT and ONETRIBE_ISSUER_PORT move a part to another port."
        })
final class UpCommand implements Callable<Integer> {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where data, passwords and logs are kept; .onetribe unless given.")
    private Path data = Home.defaultData();

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var settings = Home.suite(data);
        var begin = System.nanoTime();
        var progress = new PrintedProgress(out);
        try (var suite = Suite.start(settings, progress)) {
            if (settings.externalIssuer().isEmpty()) {
                progress.of("roster", () -> makeRoster(suite));
            }
            var after = Duration.ofNanos(System.nanoTime() - begin);
            out.printf("Ready after %s. End it with Ctrl-C.%n%n", PrintedProgress.seconds(after));
            showAddresses(out, suite, settings.data());
            var loss = suite.awaitLoss();
            if (loss.isPresent()) {
                throw loss.get();
            }
            return ExitCode.OK;
        }
    }

    private static void makeRoster(Suite suite) {
        var token = new TokenRequests(suite.issuerUrl()).token("ada");
        new RosterSetup(suite.url(Application.GATEWAY), token).run();
    }

    private static void showAddresses(PrintWriter out, Suite suite, Path data) {
        var gateway = suite.url(Application.GATEWAY);
        out.printf(
                """
                  API       %s/api/v1
                  Docs      %s/docs
                  OpenAPI   %s/openapi
                  Logs      %s
                  A token   ./onetribe token mina
                """,
                gateway, gateway, gateway, data.resolve("logs"));
        out.flush();
    }
}
