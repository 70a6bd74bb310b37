package care.onetribe.coaching.supportgap;

import care.onetribe.coaching.access.Relations;
import care.onetribe.coaching.checklist.ChecklistItems;
import care.onetribe.coaching.roster.Roster;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.version.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Objects;

/** What can be done with support gaps; each change is one transaction. */
@ApplicationScoped
@Transactional
class GapDesk {

    private final SupportGaps gaps;
    private final GapSteps steps;
    private final GapRights rights;
    private final Relations relations;
    private final ChecklistItems items;
    private final Roster roster;
    private final Caller caller;
    private final Clock clock;

    GapDesk(
            SupportGaps gaps,
            GapSteps steps,
            GapRights rights,
            Relations relations,
            ChecklistItems items,
            Roster roster,
            Caller caller,
            Clock clock) {
        this.gaps = gaps;
        this.steps = steps;
        this.rights = rights;
        this.relations = relations;
        this.items = items;
        this.roster = roster;
        this.caller = caller;
        this.clock = clock;
    }

    GapView report(GapDetails details) {
        requireItem(details);
        var gap = new SupportGap(details, caller.id(), relations.ownTeam(), clock.instant());
        gaps.persist(gap);
        record(gap, GapStepKind.REPORTED);
        return GapView.of(gap);
    }

    @Transactional(TxType.SUPPORTS)
    GapView show(long id) {
        return GapView.of(gaps.require(id));
    }

    GapView change(long id, MergePatch patch, Precondition precondition) {
        var gap = gaps.lock(id);
        rights.requireWording(gap);
        precondition.require(GapView.of(gap));
        var before = gap.details();
        var details = patch.applyTo(before);
        if (!Objects.equals(details.checklistItem(), before.checklistItem())) {
            requireItem(details);
        }
        gap.change(details);
        gaps.flush();
        return GapView.of(gap);
    }

    /**
     * Makes somebody the owner. One that nobody cares for is simply taken; from an owner it is only
     * taken away by whoever has read whose it is.
     */
    GapView take(long id, TakeGap request, Precondition precondition) {
        var gap = gaps.lock(id);
        precondition.honour(() -> GapView.of(gap).version());
        if (request.memberId().equals(gap.ownerId()) && !gap.status().isClosed()) {
            return GapView.of(gap);
        }
        if (gap.ownerId() == null) {
            rights.requireTaking(request.memberId());
        } else if (!rights.mayGiveAway(gap)) {
            throw new SupportGapHasOwner(gap.ownerId());
        } else {
            precondition.require(GapView.of(gap));
        }
        return give(gap, request.memberId());
    }

    GapView close(long id, CloseGap request, Precondition precondition) {
        var gap = gaps.lock(id);
        rights.requireClosing(gap);
        precondition.honour(() -> GapView.of(gap).version());
        gap.close(request, clock.instant());
        record(gap, request.outcome().step());
        gaps.flush();
        return GapView.of(gap);
    }

    @Transactional(TxType.SUPPORTS)
    Page<GapView> list(GapFilter filter, PageRequest page) {
        return gaps.page(filter, page).map(GapView::of);
    }

    @Transactional(TxType.SUPPORTS)
    Page<GapStepView> steps(long id, PageRequest page) {
        gaps.require(id);
        return steps.of(id, page);
    }

    @Transactional(TxType.SUPPORTS)
    Page<GapStepView> news(PageRequest page) {
        return steps.newsFor(caller.id(), page);
    }

    private GapView give(SupportGap gap, String memberId) {
        requirePresence(memberId);
        var kind = gap.ownerId() == null ? GapStepKind.TAKEN : GapStepKind.GIVEN_AWAY;
        gap.give(memberId);
        record(gap, kind);
        gaps.flush();
        return GapView.of(gap);
    }

    private void requireItem(GapDetails details) {
        var item = details.checklistItem();
        if (item != null) {
            items.requireVisible("/checklistItem", item.checklistId(), item.itemKey());
        }
    }

    private void requirePresence(String memberId) {
        var member =
                roster.find(memberId)
                        .orElseThrow(
                                () ->
                                        new InvalidField(
                                                "/memberId", "there is no member " + memberId));
        if (!member.active()) {
            throw new SupportGapOwnerHasLeft(memberId);
        }
    }

    private void record(SupportGap gap, GapStepKind kind) {
        steps.record(gap, kind, caller.id(), clock.instant());
    }
}
