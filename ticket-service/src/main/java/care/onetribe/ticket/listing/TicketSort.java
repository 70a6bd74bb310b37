package care.onetribe.ticket.listing;

import care.onetribe.kit.page.Cursor;
import care.onetribe.kit.problem.InvalidField;
import care.onetribe.ticket.conversation.TicketView;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The orders in which tickets can be listed; the id is always the last key. */
enum TicketSort {
    NEWEST_MESSAGE("-lastMessageAt", "last_message_at", true, TicketView::lastMessageAt),
    OLDEST_MESSAGE("lastMessageAt", "last_message_at", false, TicketView::lastMessageAt),
    OLDEST("openedAt", "opened_at", false, TicketView::openedAt),
    NEWEST("-openedAt", "opened_at", true, TicketView::openedAt),
    /** The most urgent first. */
    MOST_URGENT("priority", "urgency", false, ticket -> ticket.priority().urgency());

    private final String text;
    private final String column;
    private final boolean descending;
    private final Function<TicketView, Object> key;

    TicketSort(String text, String column, boolean descending, Function<TicketView, Object> key) {
        this.text = text;
        this.column = column;
        this.descending = descending;
        this.key = key;
    }

    String text() {
        return text;
    }

    String column() {
        return column;
    }

    String direction() {
        return descending ? "desc" : "asc";
    }

    /** What comes behind a key, in a form that an index on the column and the id can seek. */
    String behind() {
        var strict = descending ? "<" : ">";
        return "%1$s %2$s= ? and (%1$s %2$s ? or id %2$s ?)".formatted(column, strict);
    }

    List<Object> keyOf(TicketView ticket) {
        return List.of(key.apply(ticket), ticket.id());
    }

    List<Object> behindArguments(Cursor cursor) {
        Object value =
                this == MOST_URGENT
                        ? cursor.number(0)
                        : cursor.instant(0).atOffset(ZoneOffset.UTC).toLocalDateTime();
        return List.of(value, value, cursor.number(1));
    }

    static TicketSort of(String text) {
        for (var sort : values()) {
            if (sort.text.equals(text)) {
                return sort;
            }
        }
        throw new InvalidField(
                "sort", "must be one of " + Arrays.stream(values()).map(TicketSort::text).toList());
    }
}
