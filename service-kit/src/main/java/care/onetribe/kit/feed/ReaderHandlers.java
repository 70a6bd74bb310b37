package care.onetribe.kit.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The readers of this service: its handlers, those of one name together. */
@ApplicationScoped
class ReaderHandlers {

    private final Instance<EventHandler> handlers;

    ReaderHandlers(Instance<EventHandler> handlers) {
        this.handlers = handlers;
    }

    /** By the names of the readers. */
    Map<String, List<EventHandler>> all() {
        var readers = new TreeMap<String, List<EventHandler>>();
        for (var handler : handlers) {
            readers.computeIfAbsent(handler.reader(), name -> new ArrayList<>()).add(handler);
        }
        return readers;
    }
}
