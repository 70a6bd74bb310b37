package care.onetribe.ticket.conversationimport;

import care.onetribe.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Stores what the lines of a batch hold. When that fails each line is stored by itself, so that one
 * which breaks a rule does not take the others with it.
 */
@ApplicationScoped
class ConversationStore {

    private static final Logger LOG = Logger.getLogger(ConversationStore.class);

    private final ConversationBatch batch;
    private final ImportTurn turn;

    ConversationStore(ConversationBatch batch, ImportTurn turn) {
        this.batch = batch;
        this.turn = turn;
    }

    /** What became of each line, in their order; all of it is committed when this returns. */
    List<LineResult> store(List<ParsedLine> lines) {
        return turn.here(() -> together(lines));
    }

    private List<LineResult> together(List<ParsedLine> lines) {
        try {
            return batch.store(lines);
        } catch (RuntimeException failure) {
            LOG.debugf(failure, "A batch is stored line by line");
            return lines.stream().map(this::alone).toList();
        }
    }

    private LineResult alone(ParsedLine line) {
        try {
            return batch.store(List.of(line)).get(0);
        } catch (Refusal refusal) {
            return line.refused(refusal.getMessage());
        }
    }
}
