package care.onetribe.coaching.checklist;

import care.onetribe.coaching.checklist.Items.Marked;
import care.onetribe.coaching.skill.EvidenceKind;
import care.onetribe.coaching.skill.SkillEvidence;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Writes down what a done item shows of the skills that it names: that they were used, once it is
 * ticked; where somebody has to sign, once they did, with the level that they saw.
 */
@ApplicationScoped
class ItemSkills {

    private final SkillEvidence evidence;

    ItemSkills(SkillEvidence evidence) {
        this.evidence = evidence;
    }

    /** What the item said before is replaced, or taken back when it is not done any more. */
    void update(Checklist checklist, Marked marked) {
        var skillKeys = marked.item().skillKeys();
        var source = "checklists/%d/items/%s".formatted(checklist.id(), marked.item().key());
        if (marked.isShown()) {
            var signature = marked.mark().signature();
            evidence.link(
                    checklist.memberId(),
                    skillKeys,
                    EvidenceKind.CHECKLIST_ITEM,
                    source,
                    signature == null ? null : signature.shows(),
                    signature == null ? marked.mark().tick().at() : signature.at());
        } else {
            evidence.withdraw(checklist.memberId(), skillKeys, source);
        }
    }
}
