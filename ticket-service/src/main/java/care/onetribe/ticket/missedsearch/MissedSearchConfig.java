package care.onetribe.ticket.missedsearch;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How long searches that found nothing are kept. */
@ConfigMapping(prefix = "onetribe.ticket.missed-search")
interface MissedSearchConfig {

    /** Since they were last searched for. */
    Duration keptFor();

    /** How often to look for those to forget; read by the scheduler. */
    String every();
}
