package care.onetribe.local.suite;

/** One more process of an application, on ports of its own and on the same database. */
public final class Replica {

    private final String url;
    private final ApplicationProcess process;

    Replica(String url, ApplicationProcess process) {
        this.url = url;
        this.process = process;
    }

    /** Where it takes requests, without a slash at the end. */
    public String url() {
        return url;
    }

    /** Ends it as a crash would (SIGKILL); returns when it is gone. */
    public void kill() {
        process.kill();
    }
}
