package care.onetribe.coaching.roster;

import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.version.Precondition;
import care.onetribe.kit.version.PutCondition;
import care.onetribe.kit.version.Saved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/** What can be done with members; each method is one transaction. */
@ApplicationScoped
@Transactional
class MemberDesk {

    private final Members members;
    private final MemberList list;
    private final Teams teams;
    private final RosterLock lock;
    private final RosterRights rights;
    private final RosterEvents events;
    private final Event<MemberMoved> moved;
    private final Clock clock;

    MemberDesk(
            Members members,
            MemberList list,
            Teams teams,
            RosterLock lock,
            RosterRights rights,
            RosterEvents events,
            Event<MemberMoved> moved,
            Clock clock) {
        this.members = members;
        this.list = list;
        this.teams = teams;
        this.lock = lock;
        this.rights = rights;
        this.events = events;
        this.moved = moved;
        this.clock = clock;
    }

    Page<MemberView> list(MemberFilter filter, PageRequest page) {
        return list.page(filter, page).map(MemberView::of);
    }

    MemberView show(String id) {
        return MemberView.of(members.require(id));
    }

    Saved<MemberView> put(String id, MemberDetails details, PutCondition condition) {
        lock.take();
        var current = members.findByIdOptional(id);
        condition.require(current.map(MemberView::of));
        return current.map(member -> new Saved<>(change(member, details), false))
                .orElseGet(() -> new Saved<>(add(id, details), true));
    }

    MemberView patch(String id, MergePatch patch, Precondition precondition) {
        lock.take();
        var member = members.require(id);
        precondition.require(MemberView.of(member));
        return change(member, patch.applyTo(member.details()));
    }

    private MemberView add(String id, MemberDetails details) {
        rights.requireManagement(null, details.teamId());
        requireConsistency(id, details);
        var member = new Member(id, details, LocalDate.now(clock));
        members.persistAndFlush(member);
        events.joined(member);
        return MemberView.of(member);
    }

    private MemberView change(Member member, MemberDetails details) {
        rights.requireManagement(member.teamId(), details.teamId());
        requireConsistency(member.id(), details);
        var before = member.details();
        // Whoever works on something of theirs locks that and then them; so does this, and whatever
        // they got until it had their lock moves along too.
        boolean moves = !Objects.equals(member.teamId(), details.teamId());
        tellMove(moves, member, details);
        member.change(details);
        if (!member.details().equals(before)) {
            members.flush();
            events.changed(member);
        }
        tellMove(moves, member, details);
        return MemberView.of(member);
    }

    private void tellMove(boolean moves, Member member, MemberDetails details) {
        if (moves) {
            moved.fire(new MemberMoved(member.id(), details.teamId()));
        }
    }

    private void requireConsistency(String id, MemberDetails details) {
        if (details.teamId() != null && !teams.has(details.teamId())) {
            throw new InvalidField("/teamId", "there is no team " + details.teamId());
        }
        if (details.email() != null) {
            members.byEmail(details.email())
                    .filter(holder -> !holder.id().equals(id))
                    .ifPresent(
                            holder -> {
                                throw new EmailTaken(details.email(), holder.id());
                            });
        }
    }
}
