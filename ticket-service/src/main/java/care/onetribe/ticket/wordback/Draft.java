package care.onetribe.ticket.wordback;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a customer could be told; whoever sends it may say it in other words. */
final class Draft {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private static final String TEXT =
            """
            Hello %s,

            on %s you told us about "%s". That helped us to find what was behind it, and it is \
            fixed now:

            %s

            Thank you for telling us. Should it still not be right for you, simply answer this \
            message and we look at it again.""";

    private Draft() {}

    /**
     * @param openedAt when the customer told of it
     * @param note what was done about it
     */
    static String of(String customerName, String subject, Instant openedAt, String note) {
        return TEXT.formatted(customerName, DAY.format(openedAt), subject, note);
    }
}
