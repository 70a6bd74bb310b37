package care.onetribe.local.cli;

import care.onetribe.local.LocalProblem;
import care.onetribe.local.issuer.TokenRequests;
import care.onetribe.local.roster.LocalRoster;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a bearer token and nothing else, so that a script can use it. */
@Command(name = "token", description = "Print a bearer token of the local issuer.")
final class TokenCommand implements Runnable {

    @Parameters(paramLabel = "NAME", description = "Whose token, as in mina.")
    private String name;

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        if (LocalRoster.find(name).isEmpty()) {
            throw new LocalProblem(
                    "Nobody is called %s. There are %s.".formatted(name, LocalRoster.handles()));
        }
        var issuer = Home.suite(Home.defaultData()).issuerUrl();
        spec.commandLine().getOut().println(new TokenRequests(issuer).token(name));
    }
}
