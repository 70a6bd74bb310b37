package care.onetribe.ticket.conversation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a reply kept to the path of an article. */
@Schema(name = "HowPathWasUsed")
public enum HowUsed {
    AS_WRITTEN,
    /** The same way in other words, or with a step changed. */
    ADAPTED,
    /** No path led there, or the one named was left. */
    OFF_SCRIPT
}
