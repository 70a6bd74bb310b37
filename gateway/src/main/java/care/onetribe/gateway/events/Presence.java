package care.onetribe.gateway.events;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Says once when a feed goes away, and once when it is back: not at every try in between. */
final class Presence {

    private static final Logger LOG = Logger.getLogger(Presence.class);

    private final Set<Source> away = ConcurrentHashMap.newKeySet();

    void isAway(Source source, RuntimeException failure) {
        if (away.add(source)) {
            LOG.warnf("The feed of %s is away: %s", source.key(), failure.getMessage());
        } else {
            LOG.debugf("The feed of %s is still away: %s", source.key(), failure.getMessage());
        }
    }

    void isHere(Source source) {
        if (away.remove(source)) {
            LOG.infof("The feed of %s is back", source.key());
        }
    }
}
