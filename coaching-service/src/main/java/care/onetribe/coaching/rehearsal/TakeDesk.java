package care.onetribe.coaching.rehearsal;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** What can be done with the takes of a rehearsal; each method is one transaction. */
@ApplicationScoped
@Transactional
class TakeDesk {

    private final Rehearsals rehearsals;
    private final Takes takes;
    private final Ratings ratings;
    private final RehearsalRights rights;
    private final Caller caller;
    private final Clock clock;

    TakeDesk(
            Rehearsals rehearsals,
            Takes takes,
            Ratings ratings,
            RehearsalRights rights,
            Caller caller,
            Clock clock) {
        this.rehearsals = rehearsals;
        this.takes = takes;
        this.ratings = ratings;
        this.rights = rights;
        this.caller = caller;
        this.clock = clock;
    }

    TakeView begin(long rehearsalId) {
        var rehearsal = rehearsals.lock(rehearsalId);
        rights.requirePart(rehearsal, Part.PERFORMER, Part.PARTNER);
        if (takes.hasOneUnderWay(rehearsalId)) {
            throw new TakeIsUnderWay();
        }
        var take = new Take(rehearsal, rehearsal.nextTake(), clock.instant());
        takes.persist(take);
        return TakeView.of(rehearsal, take, List.of());
    }

    TakeView choose(long rehearsalId, long number, ChooseReply request) {
        var rehearsal = rehearsals.lock(rehearsalId);
        rights.requirePart(rehearsal, Part.PERFORMER);
        var script = rehearsal.script().orElseThrow(NotWalkedAlone::new);
        var take = takes.require(rehearsalId, number);
        take.choose(script, request.choice(), clock.instant());
        takes.flush();
        return view(rehearsal, take);
    }

    TakeView rate(long rehearsalId, long number, Rubric rubric) {
        var rehearsal = rehearsals.lock(rehearsalId);
        var part = rights.requirePart(rehearsal, Part.values());
        var take = takes.require(rehearsalId, number);
        if (!take.isOver()) {
            throw new TakeIsNotOver();
        }
        var rating =
                ratings.find(take.id(), caller.id())
                        .orElseGet(() -> new Rating(take.id(), caller.id(), part));
        rating.rate(rubric);
        ratings.persistAndFlush(rating);
        return view(rehearsal, take);
    }

    TakeView show(long rehearsalId, long number) {
        var rehearsal = visible(rehearsalId);
        return view(rehearsal, takes.require(rehearsalId, number));
    }

    Page<TakeView> list(long rehearsalId, PageRequest page) {
        var rehearsal = visible(rehearsalId);
        return takes.page(rehearsalId, page).mapAll(shown -> views(rehearsal, shown));
    }

    Progress progress(long rehearsalId) {
        var rehearsal = visible(rehearsalId);
        var all = takes.all(rehearsalId);
        return Progress.of(rehearsal, all, ratings.of(all.stream().map(Take::id).toList()));
    }

    private Rehearsal visible(long rehearsalId) {
        var rehearsal = rehearsals.require(rehearsalId);
        rights.requireSight(rehearsal);
        return rehearsal;
    }

    private TakeView view(Rehearsal rehearsal, Take take) {
        return views(rehearsal, List.of(take)).get(0);
    }

    private List<TakeView> views(Rehearsal rehearsal, List<Take> shown) {
        var byTake = ratings.of(shown.stream().map(Take::id).toList());
        return shown.stream()
                .map(
                        take ->
                                TakeView.of(
                                        rehearsal, take, byTake.getOrDefault(take.id(), List.of())))
                .toList();
    }
}
