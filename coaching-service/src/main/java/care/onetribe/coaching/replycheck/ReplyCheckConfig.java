package care.onetribe.coaching.replycheck;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** How many drafts a replica reads. */
@ConfigMapping(prefix = "onetribe.coaching.reply-check")
interface ReplyCheckConfig {

    /** How many drafts are read at the same time. */
    int atOnce();

    /** How many more may wait; whoever comes then is sent away at once. */
    int waiting();

    /** How long one waits before it is sent away. */
    Duration patience();

    /** How long after the start the rules are loaded; with the first draft when it is absent. */
    Optional<Duration> warmUpAfter();
}
