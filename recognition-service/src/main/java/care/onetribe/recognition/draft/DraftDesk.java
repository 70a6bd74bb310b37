package care.onetribe.recognition.draft;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import care.onetribe.recognition.kudos.DraftIsDone;
import care.onetribe.recognition.value.Values;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One's own drafts; each change is one transaction. */
@ApplicationScoped
@Transactional
public class DraftDesk {

    private static final String SORT = "-id";
    private static final int MOST_DRAFTS = 200;

    private final KudosDrafts drafts;
    private final Values values;
    private final Caller caller;
    private final Clock clock;

    DraftDesk(KudosDrafts drafts, Values values, Caller caller, Clock clock) {
        this.drafts = drafts;
        this.values = values;
        this.caller = caller;
        this.clock = clock;
    }

    KudosDraftView begin(DraftKudos request) {
        if (drafts.count(caller.id()) >= MOST_DRAFTS) {
            throw new TooManyDrafts(MOST_DRAFTS);
        }
        var draft = new KudosDraft(caller.id(), null, request, clock.instant());
        drafts.persistAndFlush(draft);
        return views(List.of(draft)).get(0);
    }

    @Transactional(TxType.SUPPORTS)
    KudosDraftView show(long id) {
        return views(List.of(require(id))).get(0);
    }

    /** The caller's own, the newest first. */
    @Transactional(TxType.SUPPORTS)
    public Page<KudosDraftView> list(PageRequest request) {
        long before = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        var read = views(drafts.before(caller.id(), before, request.readLimit()));
        return Page.of(read, request, SORT, draft -> List.of(draft.id()))
                .withTotal(request.total() ? drafts.count(caller.id()) : null);
    }

    void discard(long id) {
        drafts.delete(require(id));
    }

    /** What became a kudos is no draft any more; somebody else's stays. */
    void done(@Observes DraftIsDone done) {
        drafts.find(done.ownerId(), done.draftId()).ifPresent(drafts::delete);
    }

    private KudosDraft require(long id) {
        return drafts.find(caller.id(), id).orElseThrow(() -> new NotFound("draft", id));
    }

    private List<KudosDraftView> views(List<KudosDraft> some) {
        Map<String, Boolean> active =
                some.stream()
                        .map(KudosDraft::valueKey)
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), values::isActive));
        return some.stream()
                .map(draft -> draft.view(active.getOrDefault(draft.valueKey(), false)))
                .toList();
    }
}
