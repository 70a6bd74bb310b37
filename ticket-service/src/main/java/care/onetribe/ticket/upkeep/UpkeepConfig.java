package care.onetribe.ticket.upkeep;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** When an article that helped nobody yet is worth a look. */
@ConfigMapping(prefix = "onetribe.ticket.unhelpful-article")
interface UpkeepConfig {

    /** How long it stayed as it is, so that it could have been used. */
    Duration after();
}
