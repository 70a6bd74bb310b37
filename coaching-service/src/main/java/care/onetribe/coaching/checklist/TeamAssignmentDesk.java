package care.onetribe.coaching.checklist;

import care.onetribe.coaching.roster.Colleague;
import care.onetribe.coaching.roster.Roster;
import care.onetribe.coaching.template.PublishedTemplate;
import care.onetribe.coaching.template.TemplateCatalog;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;

/** Gives a checklist to everybody of a team, in one transaction. */
@ApplicationScoped
@Transactional
class TeamAssignmentDesk {

    private static final int BATCH = 200;

    private final Checklists checklists;
    private final Assignments assignments;
    private final ChecklistRights rights;
    private final TemplateCatalog templates;
    private final Roster roster;
    private final Caller caller;
    private final Clock clock;

    TeamAssignmentDesk(
            Checklists checklists,
            Assignments assignments,
            ChecklistRights rights,
            TemplateCatalog templates,
            Roster roster,
            Caller caller,
            Clock clock) {
        this.checklists = checklists;
        this.assignments = assignments;
        this.rights = rights;
        this.templates = templates;
        this.roster = roster;
        this.caller = caller;
        this.clock = clock;
    }

    TeamAssignmentView assign(String teamId, AssignToTeam request) {
        if (!roster.hasTeam(teamId)) {
            throw new NotFound("team", teamId);
        }
        rights.requireCareOfTeam(teamId);
        var template = templates.latest("/templateKey", request.templateKey());
        int members = 0;
        int assigned = 0;
        List<Colleague> some;
        var last = "";
        do {
            some = roster.lockActiveOf(teamId, last, BATCH);
            members += some.size();
            assigned += assign(some, template, request);
            last = some.isEmpty() ? last : some.get(some.size() - 1).id();
        } while (some.size() == BATCH);
        return new TeamAssignmentView(
                teamId, TemplateReference.of(template), assigned, members - assigned);
    }

    private int assign(List<Colleague> some, PublishedTemplate template, AssignToTeam request) {
        var now = clock.instant();
        var handles = some.stream().map(Colleague::id).toList();
        var atWork = new HashSet<>(checklists.membersAtWork(handles, template.key()));
        var others = some.stream().filter(member -> !atWork.contains(member.id())).toList();
        for (var member : others) {
            var dueOn = ChecklistDesk.dueOn(request.dueOn(), template, member, now);
            assignments.make(NewChecklist.by(caller.id(), template, member, dueOn, now));
        }
        return others.size();
    }
}
