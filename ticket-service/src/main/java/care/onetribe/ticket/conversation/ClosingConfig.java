package care.onetribe.ticket.conversation;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** When resolved tickets are closed. */
@ConfigMapping(prefix = "onetribe.ticket.closing")
interface ClosingConfig {

    /** How long a ticket stays resolved before it is closed. */
    Duration after();

    /** How often to look. */
    String every();
}
