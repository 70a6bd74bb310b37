package care.onetribe.recognition.kudos;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.Forbidden;
import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.problem.NotFound;
import care.onetribe.kit.version.Precondition;
import care.onetribe.recognition.value.Values;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Giving, editing, withdrawing and reading kudos; each change is one transaction. */
@ApplicationScoped
@Transactional
class KudosDesk {

    private final KudosList list;
    private final KudosSearch search;
    private final KudosWords words;
    private final KudosNews news;
    private final Ripples ripples;
    private final Audience.Finder audiences;
    private final Values values;
    private final Event<DraftIsDone> draftIsDone;
    private final Caller caller;
    private final Clock clock;

    KudosDesk(
            KudosList list,
            KudosSearch search,
            KudosWords words,
            KudosNews news,
            Ripples ripples,
            Audience.Finder audiences,
            Values values,
            Event<DraftIsDone> draftIsDone,
            Caller caller,
            Clock clock) {
        this.list = list;
        this.search = search;
        this.words = words;
        this.news = news;
        this.ripples = ripples;
        this.audiences = audiences;
        this.values = values;
        this.draftIsDone = draftIsDone;
        this.caller = caller;
        this.clock = clock;
    }

    KudosView give(GiveKudos request) {
        requireActive(request.valueKey());
        requireInspiration(request.inspiredById());
        var audience = audiences.of(caller.id(), request);
        var kudos = Kudos.give(caller.id(), request, audience, clock.instant());
        list.persistAndFlush(kudos);
        words.add(kudos.id(), request.message());
        ripples.spread(kudos.id(), request.inspiredById());
        news.given(kudos);
        if (request.draftId() != null) {
            draftIsDone.fire(new DraftIsDone(request.draftId(), caller.id()));
        }
        return list.show(caller.id(), kudos);
    }

    @Transactional(TxType.SUPPORTS)
    KudosView show(long id) {
        return list.show(caller.id(), require(id));
    }

    @Transactional(TxType.SUPPORTS)
    Page<ListedKudos> list(KudosFilter filter, PageRequest page) {
        return filter.q() == null
                ? list.page(caller.id(), filter, page).map(ListedKudos::of)
                : search.page(caller.id(), filter, page);
    }

    KudosView edit(long id, MergePatch patch, Precondition precondition) {
        var kudos = own(id);
        precondition.require(kudos.view());
        var details = patch.applyTo(kudos.details());
        if (!details.valueKey().equals(kudos.details().valueKey())) {
            requireActive(details.valueKey());
        }
        kudos.edit(details, clock.instant());
        list.flush();
        words.replace(id, details.message());
        news.edited(kudos);
        return list.show(caller.id(), kudos);
    }

    /** Nothing of it stays; what it inspired does. */
    void withdraw(long id, Precondition precondition) {
        var kudos = own(id);
        precondition.honour(kudos.view());
        news.withdrawn(kudos);
        list.delete(kudos);
    }

    private Kudos own(long id) {
        var kudos = list.lock(caller.id(), id).orElseThrow(() -> new NotFound("kudos", id));
        if (!kudos.fromId().equals(caller.id())) {
            throw new Forbidden("Only whoever gave a kudos changes or withdraws it.");
        }
        return kudos;
    }

    private Kudos require(long id) {
        return list.find(caller.id(), id).orElseThrow(() -> new NotFound("kudos", id));
    }

    private void requireActive(String valueKey) {
        if (!values.isActive(valueKey)) {
            throw new ValueIsNotActive(valueKey);
        }
    }

    /** It was there before, so that no kudos can be among those that inspired it. */
    private void requireInspiration(Long id) {
        if (id != null && list.find(caller.id(), id).isEmpty()) {
            throw new InvalidField("/inspiredById", "is of no kudos that you may see");
        }
    }
}
