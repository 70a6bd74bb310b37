package care.onetribe.local;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

/** How a JVM starts another one that it wants to end itself. */
public final class ChildProcess {

    private static final boolean POSIX = File.separatorChar == '/';

    private ChildProcess() {}

    /**
     * A command that Ctrl-C and the closing of the terminal do not reach. Both go to all processes
     * of the terminal, and children that end by themselves end in no good order.
     */
    public static List<String> shielded(List<String> command) {
        if (!POSIX) {
            return command;
        }
        var shielded =
                new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        shielded.addAll(command);
        return shielded;
    }

    /** The {@code java} that runs this JVM. */
    public static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }
}
