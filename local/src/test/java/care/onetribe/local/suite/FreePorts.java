package care.onetribe.local.suite;

import care.onetribe.local.Ports;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ports for every part of a suite, as the environment of whoever starts it would set them. */
public final class FreePorts {

    private static final List<String> VARIABLES =
            List.of(
                    "ONETRIBE_DB_PORT",
                    "ONETRIBE_ISSUER_PORT",
                    "ONETRIBE_GATEWAY_PORT",
                    "ONETRIBE_GATEWAY_MANAGEMENT_PORT",
                    "ONETRIBE_TICKET_PORT",
                    "ONETRIBE_TICKET_MANAGEMENT_PORT",
                    "ONETRIBE_COACHING_PORT",
                    "ONETRIBE_COACHING_MANAGEMENT_PORT",
                    "ONETRIBE_RECOGNITION_PORT",
                    "ONETRIBE_RECOGNITION_MANAGEMENT_PORT");

    private FreePorts() {}

    public static Map<String, String> environment() {
        var free = Ports.free(VARIABLES.size()).iterator();
        var environment = new HashMap<String, String>();
        VARIABLES.forEach(variable -> environment.put(variable, String.valueOf(free.next())));
        return environment;
    }
}
