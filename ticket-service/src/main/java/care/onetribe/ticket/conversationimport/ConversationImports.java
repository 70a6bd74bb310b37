package care.onetribe.ticket.conversationimport;

import care.onetribe.kit.identity.Caller;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * Runs imports. Each batch of lines is committed before its results are sent, so what a sender has
 * read of is stored, and whatever breaks off is safe to send again.
 */
@ApplicationScoped
public class ConversationImports {

    private static final Logger LOG = Logger.getLogger(ConversationImports.class);

    /** What memory is for, at the longest lines. */
    private static final int MOST_AT_ONCE = 4;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final LineParser parser;
    private final ConversationStore store;
    private final ObjectWriter json;
    private final Caller caller;

    ConversationImports(
            LineParser parser, ConversationStore store, ObjectMapper mapper, Caller caller) {
        this.parser = parser;
        this.store = store;
        this.json = mapper.writerFor(LineResult.class);
        this.caller = caller;
    }

    /**
     * Imports the conversations of a body and answers each line, while it comes.
     *
     * @throws TooManyImports before anything is read
     */
    void run(InputStream body, OutputStream answer) {
        if (!places.tryAcquire()) {
            throw new TooManyImports(MOST_AT_ONCE);
        }
        try (var intake = Intake.of(body)) {
            answer(intake, answer);
        } catch (IOException gone) {
            LOG.infof("An import by %s broke off", caller.id());
            LOG.debug("Where it broke", gone);
        } finally {
            places.release();
        }
    }

    /** Whether this replica is at it. */
    public boolean areRunning() {
        return places.availablePermits() < MOST_AT_ONCE;
    }

    private void answer(Intake intake, OutputStream answer) throws IOException {
        for (var lines = intake.take(); !lines.isEmpty(); lines = intake.take()) {
            for (var result : store.store(lines.stream().map(parser::parse).toList())) {
                answer.write(json.writeValueAsBytes(result));
                answer.write('\n');
            }
            answer.flush();
        }
    }
}
