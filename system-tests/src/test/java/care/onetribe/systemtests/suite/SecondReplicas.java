package care.onetribe.systemtests.suite;

import static java.util.stream.Collectors.toMap;

import care.onetribe.local.suite.Application;
import care.onetribe.local.suite.Replica;
import care.onetribe.systemtests.http.Caller;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A second process of every application, on the databases of the first; its gateway leads there.
 */
public final class SecondReplicas implements Entrance, AutoCloseable {

    private static final Map<Application, String> ADDRESSES =
            Map.of(
                    Application.TICKET, "ONETRIBE_TICKET_URL",
                    Application.COACHING, "ONETRIBE_COACHING_URL",
                    Application.RECOGNITION, "ONETRIBE_RECOGNITION_URL");

    private final RunningSuite suite;
    private final Queue<Replica> replicas = new ConcurrentLinkedQueue<>();
    private final Replica gateway;

    private SecondReplicas(RunningSuite suite) {
        this.suite = suite;
        gateway =
                start(
                        Application.GATEWAY,
                        ADDRESSES.entrySet().parallelStream()
                                .collect(
                                        toMap(
                                                Map.Entry::getValue,
                                                each -> start(each.getKey(), Map.of()).url())));
    }

    /** Returns when all are ready. */
    public static SecondReplicas start(RunningSuite suite) {
        return new SecondReplicas(suite);
    }

    private Replica start(Application application, Map<String, String> environment) {
        var replica = suite.startReplica(application, environment);
        replicas.add(replica);
        return replica;
    }

    @Override
    public Caller as(String handle, String... roles) {
        return caller(suite.token(handle, roles));
    }

    @Override
    public Caller withoutToken() {
        return caller(null);
    }

    private Caller caller(String token) {
        return new Caller(gateway.url(), token, suite.contract()::check);
    }

    @Override
    public void close() {
        replicas.forEach(Replica::kill);
    }
}
