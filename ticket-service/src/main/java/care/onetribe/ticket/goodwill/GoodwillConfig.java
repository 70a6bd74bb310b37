package care.onetribe.ticket.goodwill;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How many points what is worth, and from where on a balance is low. */
@ConfigMapping(prefix = "onetribe.ticket.goodwill")
interface GoodwillConfig {

    /** A balance of so many points or fewer marks the customer's tickets. */
    int lowAt();

    /** How long a customer may wait for a reply. */
    Duration waitTarget();

    Points points();

    /** For each reason; 0 leaves it out. What happened before a change keeps its points. */
    interface Points {
        int addressed();

        int addressedAtFirstReply();

        int toldOfFix();

        int thanked();

        int handedOver();

        int waited();

        int reopened();

        int notAddressed();

        default int of(GoodwillReason reason) {
            return switch (reason) {
                case ADDRESSED -> addressed();
                case ADDRESSED_AT_FIRST_REPLY -> addressedAtFirstReply();
                case TOLD_OF_FIX -> toldOfFix();
                case THANKED -> thanked();
                case HANDED_OVER -> handedOver();
                case WAITED -> waited();
                case REOPENED -> reopened();
                case NOT_ADDRESSED -> notAddressed();
            };
        }
    }
}
