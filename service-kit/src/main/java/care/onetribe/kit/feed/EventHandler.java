package care.onetribe.kit.feed;

/**
 * Takes the events of another service's feed. A bean of this type is all that a service needs to
 * read one: each event is handed over in the transaction that also moves the reader's cursor on, so
 * its effect happens exactly once, on one replica at a time.
 */
public interface EventHandler {

    /** Name of the feed as configured below {@code onetribe.feed.sources}. */
    String source();

    /**
     * Name of the cursor, in ASCII, at most 63 characters. Handlers of one name get each event
     * together, in one transaction; a name of its own lets a handler begin at the very beginning of
     * a feed that others of its service have read already, and fail without holding them up.
     */
    default String reader() {
        return source();
    }

    /** Takes one event; types that do not matter are to be passed over. */
    void handle(CloudEvent event);
}
