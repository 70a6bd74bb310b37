package care.onetribe.local.suite;

import java.util.List;

/** Options of a JVM that shares two cores and a laptop's memory with five others. */
final class JvmOptions {

    /**
     * For applications that take all the traffic. Their optimizing compiler sets in four times
     * later than by default: while all start at once it takes the time that they need to start.
     * What requests leave behind is collected often, from a small part of the heap: 32 MiB less.
     */
    static final List<String> FAST =
            List.of(
                    "-XX:+UseSerialGC",
                    "-Xmx192m",
                    "-Xmn24m",
                    "-XX:Tier4InvocationThreshold=20000",
                    "-XX:Tier4MinInvocationThreshold=2400",
                    "-XX:Tier4CompileThreshold=60000",
                    "-XX:Tier4BackEdgeThreshold=160000");

    /** For the others: no optimizing compiler, which halves the time of their start. */
    static final List<String> LIGHT =
            List.of("-XX:+UseSerialGC", "-Xmx128m", "-XX:TieredStopAtLevel=1");

    /**
     * The same with room for the rules by which drafts of replies are checked. These alone take 160
     * MiB for as long as it runs, which must fit into the old generation, two thirds of the heap.
     */
    static final List<String> LIGHT_WITH_RULES =
            List.of("-XX:+UseSerialGC", "-Xmx384m", "-XX:TieredStopAtLevel=1");

    private JvmOptions() {}
}
