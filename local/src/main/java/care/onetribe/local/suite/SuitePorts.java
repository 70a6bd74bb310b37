package care.onetribe.local.suite;

import care.onetribe.local.LocalProblem;
import care.onetribe.local.Ports;
import care.onetribe.local.backing.BackingServicesSettings;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ports of a suite, by the environment variable that sets each. */
public final class SuitePorts {

    private static final String DATABASE = "ONETRIBE_DB_PORT";
    private static final String ISSUER = "ONETRIBE_ISSUER_PORT";
    private static final String PORT = "PORT";
    private static final String MANAGEMENT_PORT = "MANAGEMENT_PORT";
    private static final int MANAGEMENT_ABOVE_HTTP = 1000;

    private final Map<String, Integer> ports;

    private SuitePorts(Map<String, Integer> ports) {
        this.ports = ports;
    }

    /** The usual ports, except those that the environment sets. */
    static SuitePorts from(Map<String, String> environment) {
        var ports = usual();
        ports.replaceAll((variable, port) -> port(environment, variable, port));
        return new SuitePorts(ports);
    }

    /** Ports that nobody listens on at this moment. */
    static SuitePorts free() {
        var ports = usual();
        var free = Ports.free(ports.size()).iterator();
        ports.replaceAll((variable, port) -> free.next());
        return new SuitePorts(ports);
    }

    private static Map<String, Integer> usual() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put(DATABASE, 3307);
        ports.put(ISSUER, 8090);
        for (var application : Application.values()) {
            var http = application.defaultPort();
            ports.put(application.variable(PORT), http);
            ports.put(application.variable(MANAGEMENT_PORT), http + MANAGEMENT_ABOVE_HTTP);
        }
        return ports;
    }

    private static int port(Map<String, String> environment, String variable, int usual) {
        var value = environment.getOrDefault(variable, String.valueOf(usual));
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new LocalProblem("%s is %s, which is no port.".formatted(variable, value), e);
        }
    }

    int database() {
        return ports.get(DATABASE);
    }

    int issuer() {
        return ports.get(ISSUER);
    }

    int http(Application application) {
        return ports.get(application.variable(PORT));
    }

    int management(Application application) {
        return ports.get(application.variable(MANAGEMENT_PORT));
    }

    /** Refuses ports that somebody listens on; those of servers elsewhere do not matter. */
    void requireFree(BackingServicesSettings backing) {
        ports.forEach(
                (variable, port) -> {
                    var unused =
                            variable.equals(DATABASE) && backing.databasePort() == 0
                                    || variable.equals(ISSUER) && backing.issuerPort() == 0;
                    if (!unused && Ports.isTaken(port)) {
                        throw taken(variable, port);
                    }
                });
    }

    private static LocalProblem taken(String variable, int port) {
        return new LocalProblem(
                "Port %d is taken: end what listens there, or set %s to another port."
                        .formatted(port, variable));
    }
}
