package care.onetribe.recognition.digest;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.time.LocalTime;

/** When digests are sent. */
@ConfigMapping(prefix = "onetribe.recognition.digest")
interface DigestConfig {

    /** Whether there is a mail server to send them by. */
    boolean mail();

    /** From this time of Monday on, where their reader is. */
    LocalTime at();

    /** How often to look whose Monday has come; {@code off} for never. */
    String every();

    /** How long the mail server may take for a letter before it is left in doubt. */
    Duration patience();
}
