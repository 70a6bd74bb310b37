package care.onetribe.gateway.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final int WARN = Level.WARNING.intValue();
    private static final int INFO = Level.INFO.intValue();

    private final Logger logger = Logger.getLogger(Presence.class.getName());
    private final List<Integer> levels = new ArrayList<>();
    private final Presence presence = new Presence();

    private final Handler handler =
            new Handler() {
                @Override
                public void publish(LogRecord told) {
                    levels.add(told.getLevel().intValue());
                }

                @Override
                public void flush() {
                    // kept as they come
                }

                @Override
                public void close() {
                    // nothing is open
                }
            };

    @BeforeEach
    void listen() {
        logger.addHandler(handler);
    }

    @AfterEach
    void listenNoMore() {
        logger.removeHandler(handler);
    }

    @Test
    void aFeedThatGoesIsToldOfOnceAndSoIsItsReturn() {
        presence.isHere(Source.TICKET);
        away(Source.TICKET);
        away(Source.TICKET);
        away(Source.COACHING);
        presence.isHere(Source.TICKET);
        presence.isHere(Source.TICKET);
        away(Source.TICKET);

        assertEquals(List.of(WARN, WARN, INFO, WARN), levels);
    }

    private void away(Source source) {
        presence.isAway(source, new IllegalStateException("refused"));
    }
}
