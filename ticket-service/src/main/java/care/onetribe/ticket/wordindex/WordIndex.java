package care.onetribe.ticket.wordindex;

import care.onetribe.kit.text.Words;
import care.onetribe.ticket.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes down which words stand in which ticket, in the transaction in which they were said. Who
 * writes of a ticket holds its row.
 */
@ApplicationScoped
public class WordIndex {

    /** The first message that has a word stays the one that is named. */
    private static final String ADD =
            "insert into ticket_word (ticket_id, word, message_id, in_subject) values %s"
                    + " on duplicate key update in_subject = in_subject or values(in_subject)";

    private static final int MOST_ROWS = 128;

    private static final String MESSAGES =
            "select id, heading, body from message where ticket_id = ? and id > ? order by id limit "
                    + WordIndex.MESSAGES_AT_ONCE;

    private static final int MESSAGES_AT_ONCE = 100;

    private final Sql sql;

    WordIndex(Sql sql) {
        this.sql = sql;
    }

    /**
     * What was said on a ticket.
     *
     * @param heading the ticket's subject on its first message, or null
     */
    public record Said(long ticketId, long messageId, String heading, String body) {

        private void addTo(Map<Key, Place> places) {
            if (heading != null) {
                Words.of(heading).forEach(word -> addTo(places, word, true));
            }
            Words.of(body).forEach(word -> addTo(places, word, false));
        }

        private void addTo(Map<Key, Place> places, String word, boolean inSubject) {
            places.merge(new Key(ticketId, word), new Place(messageId, inSubject), Place::with);
        }
    }

    private record Key(long ticketId, String word) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparingLong(Key::ticketId).thenComparing(Key::word);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** Where a word stands first, and whether it stands in the subject anywhere. */
    private record Place(long messageId, boolean inSubject) {

        Place with(Place later) {
            return new Place(messageId, inSubject || later.inSubject);
        }
    }

    /**
     * Adds what was said.
     *
     * @param all of each ticket in the order in which it was said
     */
    public void add(Collection<Said> all) {
        var places = new TreeMap<Key, Place>();
        all.forEach(said -> said.addTo(places));
        var rows = List.copyOf(places.entrySet());
        for (int from = 0; from < rows.size(); from += MOST_ROWS) {
            insert(rows.subList(from, Math.min(from + MOST_ROWS, rows.size())));
        }
    }

    /** The last row may be sent several times, which changes nothing: see {@link Sql#padded}. */
    private void insert(List<Map.Entry<Key, Place>> rows) {
        var padded = Sql.padded(rows);
        var arguments =
                padded.stream().flatMap(row -> arguments(row.getKey(), row.getValue())).toArray();
        var marks = String.join(", ", Collections.nCopies(padded.size(), "(?, ?, ?, ?)"));
        sql.update(ADD.formatted(marks), arguments);
    }

    private static Stream<Object> arguments(Key key, Place place) {
        return Stream.of(key.ticketId(), key.word(), place.messageId(), place.inSubject());
    }

    /** Forgets a ticket's words and writes down anew those of the messages that it has now. */
    public void rewrite(long ticketId) {
        forget(ticketId);
        var page = messages(ticketId, 0);
        while (!page.isEmpty()) {
            add(page);
            page = messages(ticketId, page.get(page.size() - 1).messageId());
        }
    }

    /** What was said on a ticket was said on another one from now on. */
    public void goOver(long ticketId, long into) {
        sql.update(
                "insert ignore into ticket_word (ticket_id, word, message_id, in_subject)"
                        + " select ?, word, message_id, in_subject from ticket_word"
                        + " where ticket_id = ?",
                into,
                ticketId);
        forget(ticketId);
    }

    /** Forgets all words of a ticket. */
    public void forget(long ticketId) {
        sql.update("delete from ticket_word where ticket_id = ?", ticketId);
    }

    private List<Said> messages(long ticketId, long after) {
        return sql.rows(
                MESSAGES,
                List.of(ticketId, after),
                row -> new Said(ticketId, row.getLong(1), row.getString(2), row.getString(3)));
    }
}
