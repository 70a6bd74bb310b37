package care.onetribe.coaching.sample;

import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** What reviews need to know of samples, as far as the caller may see those. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class Draws {

    private final ReviewSamples samples;
    private final SampleRights rights;

    Draws(ReviewSamples samples, SampleRights rights) {
        this.samples = samples;
        this.rights = rights;
    }

    /**
     * Checks that a conversation was drawn, and lets nobody else claim one of the sample's until
     * the transaction at hand ends.
     *
     * @param sampleId as sent in a body's {@code sampleId}
     * @throws InvalidField when it was not, or the caller sees no such sample
     */
    @Transactional(TxType.MANDATORY)
    public void claim(long sampleId, long ticketId, String memberId) {
        var sample = samples.findById(sampleId, LockModeType.PESSIMISTIC_WRITE);
        if (sample == null || !rights.sees(sample)) {
            throw new InvalidField("/sampleId", "is no sample of your team");
        }
        if (!sample.has(ticketId, memberId)) {
            throw new InvalidField(
                    "/ticketId", "was not drawn of %s in that sample".formatted(memberId));
        }
    }

    /**
     * How many conversations a sample has.
     *
     * @throws NotFound when the caller sees no such sample
     */
    public int size(long sampleId) {
        return requireVisible(sampleId).size();
    }

    ReviewSample requireVisible(long id) {
        return samples.findByIdOptional(id)
                .filter(rights::sees)
                .orElseThrow(() -> new NotFound("review sample", id));
    }
}
