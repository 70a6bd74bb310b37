package care.onetribe.coaching.weeklymessage;

import io.smallrye.config.ConfigMapping;
import java.time.LocalTime;

/** When messages are published. */
@ConfigMapping(prefix = "onetribe.coaching.weekly-message")
interface WeeklyMessageConfig {

    /** The hour of Monday, in each team's time zone. */
    LocalTime at();

    /** How often to look. */
    String every();
}
