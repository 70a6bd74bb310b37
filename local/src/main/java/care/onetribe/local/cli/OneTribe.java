package care.onetribe.local.cli;

import care.onetribe.local.LocalProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/**
 * The command line of the suite. A new command is a class with its own {@link Command}, named here.
 */
@Command(
        name = "onetribe",
        description = "OneTribe on this machine.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {UpCommand.class, TokenCommand.class, ImportCommand.class})
final class OneTribe {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this text.")
    private boolean help;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new OneTribe())
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(OneTribe::explain);
    }

    /** What a person can mend is said in words; anything else is our mistake, with its trace. */
    private static int explain(Exception exception, CommandLine command, ParseResult parsed)
            throws Exception {
        if (exception instanceof LocalProblem problem) {
            command.getErr().println(problem.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw exception;
    }
}
