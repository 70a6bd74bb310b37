package care.onetribe.kit.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes events of a feed that no test has, unless it is broken. */
@ApplicationScoped
class ShyHandler implements EventHandler {

    static final String READER = "shy";

    private volatile boolean isBroken;
    private final List<String> taken = new CopyOnWriteArrayList<>();

    /** Fields are not to be reached through the proxy of a bean. */
    void breakDown(boolean broken) {
        isBroken = broken;
    }

    List<String> taken() {
        return taken;
    }

    @Override
    public String source() {
        return "elsewhere";
    }

    @Override
    public String reader() {
        return READER;
    }

    @Override
    public void handle(CloudEvent event) {
        if (isBroken) {
            throw new IllegalStateException("still broken");
        }
        taken.add(event.subject());
    }
}
