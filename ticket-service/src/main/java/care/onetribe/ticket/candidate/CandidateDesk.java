package care.onetribe.ticket.candidate;

import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import care.onetribe.ticket.article.PathIntake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;

/** What becomes of replies that worked off script; each change is one transaction. */
@ApplicationScoped
@Transactional
class CandidateDesk {

    private final Candidates candidates;
    private final PathIntake intake;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    CandidateDesk(
            Candidates candidates, PathIntake intake, Outbox outbox, Caller caller, Clock clock) {
        this.candidates = candidates;
        this.intake = intake;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.SUPPORTS)
    Page<CandidateView> list(CandidateFilter filter, PageRequest page) {
        return candidates.page(filter.status(), page);
    }

    @Transactional(TxType.SUPPORTS)
    CandidateView show(long id) {
        return candidates.view(id);
    }

    CandidateView take(long id, TakeCandidate request, Precondition precondition) {
        var candidate = stepping(id, precondition);
        candidate.requireWaiting();
        var taken =
                request.articleId() == null
                        ? intake.asArticle(
                                request.article().details(), request.path(), candidate.foundById())
                        : intake.intoArticle(
                                request.articleId(), request.path(), candidate.foundById());
        var now = clock.instant();
        candidate.take(taken, caller.id(), now);
        return recorded(candidate, "taken", now);
    }

    CandidateView setAside(long id, SetCandidateAside request, Precondition precondition) {
        var candidate = stepping(id, precondition);
        var now = clock.instant();
        candidate.dismiss(request.reason(), caller.id(), now);
        return recorded(candidate, "set-aside", now);
    }

    private Candidate stepping(long id, Precondition precondition) {
        var candidate = candidates.lock(id);
        precondition.honour(() -> candidates.view(id).version());
        return candidate;
    }

    private CandidateView recorded(Candidate candidate, String step, Instant now) {
        candidates.flush();
        outbox.record(
                new Event(
                        "knowledge-candidate." + step,
                        "knowledge-candidates/" + candidate.id(),
                        now,
                        caller.id(),
                        StepData.of(candidate)));
        return candidates.view(candidate.id());
    }

    /** Whom the path is owed to stands in it, so that they can be thanked. */
    private record StepData(
            long knowledgeCandidateId,
            long ticketId,
            CandidateStatus status,
            String foundById,
            Long articleId,
            Long pathId) {

        static StepData of(Candidate candidate) {
            return new StepData(
                    candidate.id(),
                    candidate.ticketId(),
                    candidate.status(),
                    candidate.foundById(),
                    candidate.articleId(),
                    candidate.pathId());
        }
    }
}
