package care.onetribe.coaching.checklist;

import care.onetribe.coaching.roster.Colleague;
import care.onetribe.coaching.roster.Roster;
import care.onetribe.coaching.template.PublishedTemplate;
import care.onetribe.coaching.template.TemplateCatalog;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.problem.NotFound;
import care.onetribe.kit.version.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Assigning checklists and what becomes of them; each change is one transaction. */
@ApplicationScoped
@Transactional
public class ChecklistDesk {

    private final Checklists checklists;
    private final Assignments assignments;
    private final ChecklistSteps steps;
    private final ChecklistEvents events;
    private final ChecklistRights rights;
    private final TemplateCatalog templates;
    private final Roster roster;
    private final Caller caller;
    private final Clock clock;

    ChecklistDesk(
            Checklists checklists,
            Assignments assignments,
            ChecklistSteps steps,
            ChecklistEvents events,
            ChecklistRights rights,
            TemplateCatalog templates,
            Roster roster,
            Caller caller,
            Clock clock) {
        this.checklists = checklists;
        this.assignments = assignments;
        this.steps = steps;
        this.events = events;
        this.rights = rights;
        this.templates = templates;
        this.roster = roster;
        this.caller = caller;
        this.clock = clock;
    }

    /** Of two who assign the same at once, the second is told that it is there. */
    ChecklistView assign(AssignChecklist request) {
        var template = templates.latest("/templateKey", request.templateKey());
        var member =
                roster.lock(request.memberId())
                        .orElseThrow(
                                () ->
                                        new InvalidField(
                                                "/memberId",
                                                "there is no member " + request.memberId()));
        rights.requireAssignment(member.id());
        if (!member.active()) {
            throw new MemberHasLeft(member.id());
        }
        if (!checklists.membersAtWork(List.of(member.id()), template.key()).isEmpty()) {
            throw new ChecklistIsRunning(member.id(), template.key());
        }
        var now = clock.instant();
        var dueOn = dueOn(request.dueOn(), template, member, now);
        return view(
                assignments.make(NewChecklist.by(caller.id(), template, member, dueOn, now)),
                template);
    }

    @Transactional(TxType.SUPPORTS)
    ChecklistView show(long id) {
        return view(visible(checklists.require(id)));
    }

    /** Open ones of the caller's own, due before a time; what is due first first. */
    @Transactional(TxType.SUPPORTS)
    public List<ListedChecklist> dueBefore(Instant time, PageRequest page) {
        var due = new ChecklistFilter(caller.id(), null, List.of(), null, time);
        return list(due, page).items();
    }

    @Transactional(TxType.SUPPORTS)
    Page<ListedChecklist> list(ChecklistFilter filter, PageRequest page) {
        var scope = scope(filter);
        var found =
                filter.dueBefore() == null
                        ? checklists.newest(scope, filter.status(), page)
                        : checklists.dueBefore(scope, filter.dueBefore(), page);
        return found.mapAll(this::listed);
    }

    ChecklistView moveUp(long id, MoveUp request, Precondition precondition) {
        var checklist = visible(checklists.lock(id));
        rights.requireWork(checklist);
        var current = templates.require(checklist.templateVersionId());
        precondition.honour(view(checklist, current));
        var next = templates.version("/number", checklist.templateKey(), request.number());
        checklist.moveUp(current, next);
        var now = clock.instant();
        events.record("moved-up", checklist, next, caller.id(), now);
        steps.settle(checklist, next, caller.id(), now);
        checklists.flush();
        return view(checklist, next);
    }

    ChecklistView cancel(long id, CancelChecklist request, Precondition precondition) {
        var checklist = visible(checklists.lock(id));
        rights.requireCancellation(checklist);
        var template = templates.require(checklist.templateVersionId());
        precondition.honour(view(checklist, template));
        var now = clock.instant();
        checklist.cancel(request.reason(), now);
        events.record("cancelled", checklist, template, caller.id(), now);
        events.tell(checklist);
        checklists.flush();
        return view(checklist, template);
    }

    private Checklists.Scope scope(ChecklistFilter filter) {
        if (filter.team() != null) {
            if (!roster.hasTeam(filter.team())) {
                throw new InvalidField("team", "there is no team " + filter.team());
            }
            rights.requireCareOfTeam(filter.team());
            return new Checklists.Scope("teamId", filter.team(), filter.template());
        }
        var memberId = filter.member() == null ? caller.id() : filter.member();
        rights.requireSightOfAllOf(memberId);
        return new Checklists.Scope("memberId", memberId, filter.template());
    }

    private List<ListedChecklist> listed(List<Checklist> found) {
        var versions =
                templates.findAll(
                        found.stream().map(Checklist::templateVersionId).distinct().toList());
        return found.stream()
                .map(
                        checklist ->
                                ListedChecklist.of(
                                        checklist, versions.get(checklist.templateVersionId())))
                .toList();
    }

    private Checklist visible(Checklist checklist) {
        if (!rights.maySeeAllOf(checklist.memberId())) {
            throw new NotFound("checklist", checklist.id());
        }
        return checklist;
    }

    private ChecklistView view(Checklist checklist) {
        return view(checklist, templates.require(checklist.templateVersionId()));
    }

    private static ChecklistView view(Checklist checklist, PublishedTemplate template) {
        return ChecklistView.of(checklist, template);
    }

    /** The day asked for, or the one that the template says. */
    static LocalDate dueOn(
            LocalDate asked, PublishedTemplate template, Colleague member, Instant now) {
        if (asked == null) {
            return NewChecklist.dueOn(template, member, now);
        }
        if (asked.isBefore(LocalDate.ofInstant(now, member.zone()))) {
            throw new InvalidField("/dueOn", "must be today or later where the member is");
        }
        return asked;
    }
}
