package care.onetribe.coaching.replycheck;

import care.onetribe.coaching.glossary.Glossary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.languagetool.Languages;

/**
 * The readers of this replica. There are a fixed number of them, and few may wait for one, so that
 * neither memory nor the threads of other requests are used up by checks.
 */
@ApplicationScoped
class ReplyReaders {

    private static final Logger LOG = Logger.getLogger(ReplyReaders.class);

    /** Uses what a first real text uses, so that none has to wait for it to be loaded. */
    private static final CheckReply WARM_UP =
            new CheckReply(
                    "I am sorry that you had to wait. You forgot the form, so I cant find teh"
                            + " parcel; it have been lost. I will write to you tomorrow.",
                    Mood.ANGRY,
                    Reader.PLAIN,
                    "To get the parcel",
                    null);

    private static final int WARM_UP_ROUNDS = 20;

    private final ReplyCheckConfig config;
    private final BlockingQueue<ReplyReader> idle = new LinkedBlockingQueue<>();
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Semaphore places;

    ReplyReaders(ReplyCheckConfig config) {
        this.config = config;
        places = new Semaphore(config.atOnce() + config.waiting());
    }

    /** Begins to load them in the background, once. */
    void begin() {
        if (begun.compareAndSet(false, true)) {
            var thread = new Thread(this::load, "reply-check-warm-up");
            thread.setDaemon(true);
            thread.setContextClassLoader(ReplyReaders.class.getClassLoader());
            thread.start();
        }
    }

    /**
     * Lets the next free reader work.
     *
     * @throws ReplyCheckIsBusy when none becomes free in time, or too many wait already
     */
    <T> T next(Function<ReplyReader, T> work) {
        begin();
        if (!places.tryAcquire()) {
            throw new ReplyCheckIsBusy();
        }
        try {
            var reader = take();
            try {
                return work.apply(reader);
            } finally {
                idle.add(reader);
            }
        } finally {
            places.release();
        }
    }

    private ReplyReader take() {
        try {
            var reader = idle.poll(config.patience().toMillis(), TimeUnit.MILLISECONDS);
            if (reader == null) {
                throw new ReplyCheckIsBusy();
            }
            return reader;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ReplyCheckIsBusy();
        }
    }

    private void load() {
        try {
            var language = Languages.getLanguageForShortCode("en-US");
            var rules = OwnRules.of(language);
            var languages = new TextLanguage();
            for (int i = 0; i < config.atOnce(); i++) {
                var reader = new ReplyReader(new Proofreader(language, rules), languages);
                warmUp(reader);
                idle.add(reader);
            }
        } catch (RuntimeException failure) {
            LOG.error("Replies cannot be checked; the next one tries again", failure);
            begun.set(false);
        }
    }

    private static void warmUp(ReplyReader reader) {
        var noGlossary = new Glossary.Edition(-1, List.of());
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            reader.check(WARM_UP, noGlossary);
        }
    }
}
