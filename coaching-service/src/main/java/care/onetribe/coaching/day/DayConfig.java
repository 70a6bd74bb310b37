package care.onetribe.coaching.day;

import io.smallrye.config.ConfigMapping;
import java.util.List;

/** What day pages are sealed with. */
@ConfigMapping(prefix = "onetribe.coaching.day")
interface DayConfig {

    /**
     * Keys, each as {@code id:base64} of 32 random bytes. The first one seals; the others still
     * open what was sealed before it became the first.
     */
    List<String> keys();

    /** How often pages under another key than the first one are sealed anew. */
    String rotationEvery();
}
