package care.onetribe.local.cli;

import care.onetribe.local.imports.ConversationFile;
import care.onetribe.local.imports.ConversationImport;
import care.onetribe.local.issuer.TokenRequests;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports a file of conversations and tells how far it is; exit code 1 if a line was refused. */
@Command(
        name = "import",
        description = "Import conversations, one in JSON on each line, into the suite that is up.")
final class ImportCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description = "As in conversations.ndjson or conversations.ndjson.gz.")
    private Path path;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        var file = ConversationFile.at(path);
        var suite = Home.suite(Home.defaultData());
        var token = new TokenRequests(suite.issuerUrl()).token("ada");
        var report = new ImportReport(spec.commandLine().getOut(), file.lines());
        try {
            new ConversationImport(suite.gatewayUrl(), token).run(file, report);
        } finally {
            report.close();
        }
        return report.isWithoutRefusal() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
