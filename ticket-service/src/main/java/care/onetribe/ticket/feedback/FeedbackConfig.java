package care.onetribe.ticket.feedback;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;

/** How customers are asked what they think. */
@ConfigMapping(prefix = "onetribe.ticket.feedback")
interface FeedbackConfig {

    /** Where customers answer; a slash and the token follow. */
    URI page();

    /** How long a link can be used. */
    Duration validFor();

    /** How long an answer can be changed. */
    Duration changeableFor();

    /** Answers that one link takes within an hour. */
    int answersAnHour();
}
