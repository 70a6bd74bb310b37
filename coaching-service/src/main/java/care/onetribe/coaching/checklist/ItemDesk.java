package care.onetribe.coaching.checklist;

import care.onetribe.coaching.checklist.Items.Marked;
import care.onetribe.coaching.template.ItemEvidence;
import care.onetribe.coaching.template.PublishedTemplate;
import care.onetribe.coaching.template.TemplateCatalog;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.problem.NotFound;
import care.onetribe.kit.version.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Working on the items of a checklist; each change is one transaction under the lock of the list,
 * so that two who work on different items both succeed.
 */
@ApplicationScoped
@Transactional
class ItemDesk {

    private final Checklists checklists;
    private final TemplateCatalog templates;
    private final ChecklistSteps steps;
    private final ItemSkills skills;
    private final ChecklistRights rights;
    private final Caller caller;
    private final Clock clock;

    ItemDesk(
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

    @Transactional(TxType.SUPPORTS)
    ItemView show(long id, String itemKey) {
        var checklist = visible(checklists.require(id));
        var marked = checklist.items(template(checklist)).require(itemKey);
        return ItemView.of(marked, checklist.firstVersion());
    }

    /** Ticking what is ticked keeps who did it and when. */
    ChecklistView tick(long id, String itemKey, TickItem request, Precondition precondition) {
        var by = new Mark.Tick(caller.id(), clock.instant());
        return work(
                id,
                itemKey,
                precondition,
                mark -> {
                    var note = request.note() == null ? mark.note() : request.note();
                    var link = request.link() == null ? mark.link() : request.link();
                    var said = mark.remarked(note, link);
                    return said.isDone() ? said : said.ticked(by);
                },
                ItemDesk::requireEvidence);
    }

    ChecklistView untick(long id, String itemKey, Precondition precondition) {
        return work(
                id,
                itemKey,
                precondition,
                mark -> mark.isDone() ? mark.unsettled() : mark,
                ItemDesk::requireNothing);
    }

    ChecklistView skip(long id, String itemKey, SkipItem request, Precondition precondition) {
        var by = new Mark.Skip(caller.id(), clock.instant(), request.reason());
        return work(
                id,
                itemKey,
                precondition,
                mark -> {
                    if (mark.isDone()) {
                        throw new ItemIsTicked(itemKey);
                    }
                    return mark.skipped(by);
                },
                marked -> {
                    if (marked.item().required()) {
                        throw new ItemIsRequired(itemKey);
                    }
                });
    }

    ChecklistView unskip(long id, String itemKey, Precondition precondition) {
        return work(
                id,
                itemKey,
                precondition,
                mark -> mark.skip() == null ? mark : mark.unsettled(),
                ItemDesk::requireNothing);
    }

    /** Overwrites what others may have written on the item, so it needs the version read. */
    ItemView remark(long id, String itemKey, MergePatch patch, Precondition precondition) {
        var checklist = visible(checklists.lock(id));
        rights.requireWork(checklist);
        checklist.requireChangeable();
        var template = template(checklist);
        var marked = checklist.items(template).require(itemKey);
        precondition.require(ItemView.of(marked, checklist.firstVersion()));
        requireUnsigned(marked);
        var remark = patch.applyTo(new Remark(marked.mark().note(), marked.mark().link()));
        checklist.replace(itemKey, mark -> mark.remarked(remark.note(), remark.link()));
        var changed = checklist.items(template).require(itemKey);
        if (changed.mark().isDone()) {
            requireEvidence(changed);
        }
        checklists.flush();
        return ItemView.of(changed, checklist.firstVersion());
    }

    private ChecklistView work(
            long id,
            String itemKey,
            Precondition precondition,
            UnaryOperator<Mark> change,
            Consumer<Marked> check) {
        var checklist = visible(checklists.lock(id));
        rights.requireWork(checklist);
        var template = template(checklist);
        precondition.honour(ChecklistView.of(checklist, template));
        checklist.requireChangeable();
        var before = checklist.items(template).require(itemKey);
        requireUnsigned(before);
        checklist.replace(itemKey, change);
        var after = checklist.items(template).require(itemKey);
        check.accept(after);
        var now = clock.instant();
        skills.update(checklist, after);
        steps.settle(checklist, template, caller.id(), now);
        checklists.flush();
        return ChecklistView.of(checklist, template);
    }

    private Checklist visible(Checklist checklist) {
        if (!rights.maySeeAllOf(checklist.memberId())) {
            throw new NotFound("checklist", checklist.id());
        }
        return checklist;
    }

    private PublishedTemplate template(Checklist checklist) {
        return templates.require(checklist.templateVersionId());
    }

    private static void requireUnsigned(Marked marked) {
        if (marked.mark().isSigned()) {
            throw new ItemIsSigned(marked.item().key());
        }
    }

    private static void requireNothing(Marked marked) {
        // what is taken back needs no evidence
    }

    private static void requireEvidence(Marked marked) {
        var mark = marked.mark();
        if (marked.item().evidence() == ItemEvidence.NOTE && mark.note() == null) {
            throw new ItemEvidenceIsMissing(mark.key(), "note");
        }
        if (marked.item().evidence() == ItemEvidence.LINK && mark.link() == null) {
            throw new ItemEvidenceIsMissing(mark.key(), "link");
        }
    }
}
