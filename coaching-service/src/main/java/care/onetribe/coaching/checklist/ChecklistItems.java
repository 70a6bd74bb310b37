package care.onetribe.coaching.checklist;

import care.onetribe.coaching.template.TemplateCatalog;
import care.onetribe.kit.problem.InvalidField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The items of checklists as other features name them. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class ChecklistItems {

    private final Checklists checklists;
    private final TemplateCatalog templates;
    private final ChecklistRights rights;

    ChecklistItems(Checklists checklists, TemplateCatalog templates, ChecklistRights rights) {
        this.checklists = checklists;
        this.templates = templates;
        this.rights = rights;
    }

    /**
     * Checks that there is such an item, and that the caller may see it.
     *
     * @param pointer JSON Pointer of the object that names both
     */
    public void requireVisible(String pointer, long checklistId, String itemKey) {
        var checklist =
                checklists
                        .findByIdOptional(checklistId)
                        .filter(found -> rights.maySeeAllOf(found.memberId()))
                        .orElseThrow(
                                () ->
                                        new InvalidField(
                                                pointer + "/checklistId",
                                                "is no checklist that you may see"));
        var template = templates.require(checklist.templateVersionId());
        boolean there =
                checklist.items(template).all().stream()
                        .anyMatch(marked -> marked.item().key().equals(itemKey));
        if (!there) {
            throw new InvalidField(pointer + "/itemKey", "the checklist has no item " + itemKey);
        }
    }
}
