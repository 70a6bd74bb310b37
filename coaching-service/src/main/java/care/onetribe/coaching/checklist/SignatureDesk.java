package care.onetribe.coaching.checklist;

import care.onetribe.coaching.checklist.Items.Marked;
import care.onetribe.coaching.template.TemplateCatalog;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.problem.NotFound;
import care.onetribe.kit.version.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Consumer;

/** Signing for what somebody else did; each change is one transaction. */
@ApplicationScoped
@Transactional
class SignatureDesk {

    private final Checklists checklists;
    private final TemplateCatalog templates;
    private final ChecklistSteps steps;
    private final ItemSkills skills;
    private final ChecklistRights rights;
    private final Caller caller;
    private final Clock clock;

    SignatureDesk(
            Checklists checklists,
            TemplateCatalog templates,
            ChecklistSteps steps,
            ItemSkills skills,
            ChecklistRights rights,
            Caller caller,
            Clock clock) {
        this.checklists = checklists;
        this.templates = templates;
        this.steps = steps;
        this.skills = skills;
        this.rights = rights;
        this.caller = caller;
        this.clock = clock;
    }

    /** Signing again replaces what was said before. */
    ChecklistView sign(long id, String itemKey, SignItem request, Precondition precondition) {
        var signature =
                new Mark.Signature(caller.id(), clock.instant(), request.note(), request.shows());
        return change(id, itemKey, signature, precondition, SignatureDesk::requireSignable);
    }

    /** What nobody signed stays as it is. */
    ChecklistView withdraw(long id, String itemKey, Precondition precondition) {
        return change(id, itemKey, null, precondition, marked -> {});
    }

    private ChecklistView change(
            long id,
            String itemKey,
            Mark.Signature signature,
            Precondition precondition,
            Consumer<Marked> check) {
        var checklist = checklists.lock(id);
        if (!rights.maySeeAllOf(checklist.memberId())) {
            throw new NotFound("checklist", id);
        }
        rights.requireSignature(checklist);
        var template = templates.require(checklist.templateVersionId());
        precondition.honour(ChecklistView.of(checklist, template));
        if (checklist.status().isOver()) {
            throw new ChecklistIsClosed(checklist.status());
        }
        check.accept(checklist.items(template).require(itemKey));
        checklist.replace(itemKey, mark -> mark.signed(signature));
        var now = clock.instant();
        skills.update(checklist, checklist.items(template).require(itemKey));
        steps.settle(checklist, template, caller.id(), now);
        checklists.flush();
        return ChecklistView.of(checklist, template);
    }

    private static void requireSignable(Marked marked) {
        if (!marked.needsSignature()) {
            throw new ItemNeedsNoSignature(marked.item().key());
        }
        if (!marked.mark().isDone()) {
            throw new ItemIsNotTicked(marked.item().key());
        }
    }
}
