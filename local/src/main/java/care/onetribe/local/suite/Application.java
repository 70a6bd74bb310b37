package care.onetribe.local.suite;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The applications of the suite. */
public enum Application {
    GATEWAY("gateway", 8080, null, JvmOptions.FAST),
    TICKET("ticket-service", 8081, "ticket", JvmOptions.FAST),
    COACHING("coaching-service", 8082, "coaching", JvmOptions.LIGHT_WITH_RULES),
    RECOGNITION("recognition-service", 8083, "recognition", JvmOptions.LIGHT);

    private final String module;
    private final int defaultPort;
    private final String database;
    private final List<String> jvmOptions;

    Application(String module, int defaultPort, String database, List<String> jvmOptions) {
        this.module = module;
        this.defaultPort = defaultPort;
        this.database = database;
        this.jvmOptions = jvmOptions;
    }

    /** The folder it is built in, the name of its log, and its client id at the issuer. */
    public String module() {
        return module;
    }

    int defaultPort() {
        return defaultPort;
    }

    /** The name of its database and of the user of that. */
    Optional<String> database() {
        return Optional.ofNullable(database);
    }

    List<String> jvmOptions() {
        return jvmOptions;
    }

    /** The variable with its port, and with another ending that with its URL. */
    String variable(String ending) {
        return "ONETRIBE_" + name() + "_" + ending;
    }

    Path jar(Path home) {
        return home.resolve(module).resolve("target").resolve(module + "-runner.jar");
    }
}
