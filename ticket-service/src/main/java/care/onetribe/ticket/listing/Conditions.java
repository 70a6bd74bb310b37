package care.onetribe.ticket.listing;

import care.onetribe.ticket.conversation.AgentSight;
import care.onetribe.ticket.conversation.Priority;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A {@code where} over the table of tickets, grown condition by condition with its arguments. */
final class Conditions {

    /** Those that begin with the shelf; each has an order of its own behind it. */
    private static final String BY_SHELF =
            "ticket force index (ticket_shelf_last, ticket_shelf_status_last, ticket_shelf_opened,"
                    + " ticket_shelf_urgency, ticket_shelf_theme_last)";

    /** Nearly every ticket never went over into another one; no list begins there. */
    private static final String ALL = "ticket ignore index (ticket_merged)";

    private final List<String> sql = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();
    private String table = ALL;
    private boolean isNarrow;

    /** What the caller may see and asked for, but for words. */
    static Conditions of(TicketFilter filter, Optional<AgentSight> sight) {
        var conditions = new Conditions();
        conditions.add("merged_into_id is null");
        sight.ifPresent(conditions::visibleTo);
        conditions.in("status", names(filter.status()));
        return conditions.addRest(filter);
    }

    /** The same without shelf and status, which the parts of a list fix each for itself. */
    static Conditions withoutShelfAndStatus(TicketFilter filter) {
        return new Conditions().add("merged_into_id is null").addRest(filter);
    }

    /** The tickets of one shelf, which lie together however many there are on others. */
    Conditions onShelf(String shelf) {
        table = isNarrow ? ALL : BY_SHELF;
        return add("shelf = ?", shelf);
    }

    /**
     * The agent's own tickets on shelves that they do not see: few, and found without the others.
     */
    Conditions ownedElsewhere(AgentSight sight) {
        table = "ticket force index (ticket_owner_shelf)";
        add("owner_id = ?", sight.memberId());
        return add(
                "shelf not in (%s)".formatted(marks(sight.shelves().size())),
                sight.shelves().toArray());
    }

    private void visibleTo(AgentSight sight) {
        var arguments = new ArrayList<Object>(sight.shelves());
        arguments.add(sight.memberId());
        add(
                "(shelf in (%s) or owner_id = ?)".formatted(marks(sight.shelves().size())),
                arguments.toArray());
    }

    private Conditions addRest(TicketFilter filter) {
        isNarrow = filter.isNarrow();
        in("channel", names(filter.channel()));
        inOrNone("owner_id", filter.owner());
        inOrNone("team_id", filter.team());
        in("customer_id", filter.customer());
        in("theme_id", filter.theme());
        in("customer_mood", names(filter.mood()));
        in("urgency", filter.priority().stream().map(Priority::urgency).toList());
        if (!filter.tag().isEmpty()) {
            add(
                    "id in (select ticket_id from ticket_tag where tag in (%s))"
                            .formatted(marks(filter.tag().size())),
                    filter.tag().toArray());
        }
        bound("opened_at >= ?", filter.openedAfter());
        bound("opened_at < ?", filter.openedBefore());
        return this;
    }

    Conditions add(String condition, Object... values) {
        sql.add(condition);
        Collections.addAll(arguments, values);
        return this;
    }

    Conditions copy() {
        var copy = new Conditions();
        copy.sql.addAll(sql);
        copy.arguments.addAll(arguments);
        copy.table = table;
        copy.isNarrow = isNarrow;
        return copy;
    }

    /** What to read from; names an index where the best one is no matter of statistics. */
    String table() {
        return table;
    }

    /** Whether few tickets are left, and found by their own index. */
    boolean isNarrow() {
        return isNarrow;
    }

    String sql() {
        return String.join(" and ", sql);
    }

    List<Object> arguments() {
        return arguments;
    }

    private void in(String column, List<?> values) {
        if (!values.isEmpty()) {
            add("%s in (%s)".formatted(column, marks(values.size())), values.toArray());
        }
    }

    private void inOrNone(String column, List<String> values) {
        var handles = values.stream().filter(value -> !value.equals(TicketFilter.NONE)).toList();
        if (handles.size() == values.size()) {
            in(column, handles);
        } else if (handles.isEmpty()) {
            add(column + " is null");
        } else {
            add(
                    "(%1$s is null or %1$s in (%2$s))".formatted(column, marks(handles.size())),
                    handles.toArray());
        }
    }

    private void bound(String condition, Instant time) {
        if (time != null) {
            add(condition, time.atOffset(ZoneOffset.UTC).toLocalDateTime());
        }
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }
}
