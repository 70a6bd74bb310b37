package care.onetribe.ticket.themesuggestion;

import ai.onnxruntime.OrtException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * What sentences mean, by a model that is loaded when there is something to read and let go when
 * there was nothing for a while. Where it cannot be loaded, words alone have to do.
 */
@ApplicationScoped
class Meanings {

    private static final Logger LOG = Logger.getLogger(Meanings.class);

    private final SuggestionConfig config;
    private final Clock clock;
    private SentenceModel model;
    private Instant usedAt;
    private boolean broken;

    Meanings(SuggestionConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    boolean areKnown() {
        return config.embeddings() && !broken;
    }

    /**
     * @return the meaning as it is kept, or null where it is not known
     */
    synchronized byte[] of(String text) {
        if (!areKnown()) {
            return null;
        }
        try {
            if (model == null) {
                model = SentenceModel.load();
            }
            usedAt = clock.instant();
            return Meaning.quantised(model.vector(text));
        } catch (IOException | OrtException | LinkageError failure) {
            broken = true;
            LOG.warnf(failure, "Themes are suggested by words alone: the model does not work here");
            return null;
        }
    }

    /** Lets the model go when it was not used for a while. */
    synchronized void rest() {
        if (model != null && usedAt.plus(config.modelKept()).isBefore(clock.instant())) {
            release();
        }
    }

    @PreDestroy
    synchronized void release() {
        if (model != null) {
            model.close();
            model = null;
        }
    }
}
