package care.onetribe.ticket.emerging;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Of which tickets themes emerge. */
@ConfigMapping(prefix = "onetribe.ticket.emerging")
interface EmergingConfig {

    /** How far back tickets count as recent. */
    Duration window();

    /** How often to look. */
    String every();
}
