package care.onetribe.coaching.checkin;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** When weeks are added up. */
@ConfigMapping(prefix = "onetribe.coaching.check-in")
interface CheckInConfig {

    /** How long after its end a week still takes what people write down about it. */
    Duration grace();

    /** How often to look for weeks that are over. */
    String every();
}
