package care.onetribe.coaching.checklist;

import care.onetribe.coaching.checklist.Items.Marked;
import care.onetribe.coaching.template.PublishedTemplate;
import care.onetribe.coaching.template.TemplateCatalog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** The checklists of an onboarding, as far as they are. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class OnboardingLists {

    private final Checklists checklists;
    private final TemplateCatalog templates;

    OnboardingLists(Checklists checklists, TemplateCatalog templates) {
        this.checklists = checklists;
        this.templates = templates;
    }

    /**
     * How far a checklist is.
     *
     * @param dueAt null when it is never due
     * @param doneKeys items that are done
     * @param openKeys items that are neither done nor skipped
     * @param missing the required ones among those that are not done, by their text
     * @param unsigned what waits for a signature, by its text
     */
    public record ListStanding(
            long checklistId,
            PublishedTemplate template,
            ChecklistStatus status,
            Instant dueAt,
            ProgressView progress,
            List<String> doneKeys,
            List<String> openKeys,
            List<String> missing,
            List<String> unsigned) {

        /** Whether somebody still has to do something about it. */
        public boolean isWaiting() {
            return status == ChecklistStatus.OPEN || !unsigned.isEmpty();
        }
    }

    /** Those that were not cancelled, in the order in which they were assigned. */
    public List<ListStanding> of(long onboardingId) {
        var found =
                checklists.list(
                        "origin.onboardingId = ?1 and status <> ?2 order by id",
                        onboardingId,
                        ChecklistStatus.CANCELLED);
        var versions =
                templates.findAll(
                        found.stream().map(Checklist::templateVersionId).distinct().toList());
        return found.stream()
                .map(checklist -> standing(checklist, versions.get(checklist.templateVersionId())))
                .toList();
    }

    private static ListStanding standing(Checklist checklist, PublishedTemplate template) {
        var items = checklist.items(template);
        return new ListStanding(
                checklist.id(),
                template,
                checklist.status(),
                checklist.due().dueAt(),
                ProgressView.of(items),
                keys(items, marked -> marked.mark().isDone()),
                keys(items, marked -> !marked.mark().isSettled()),
                texts(items, marked -> marked.item().required() && !marked.mark().isDone()),
                texts(items, marked -> marked.mark().isDone() && !marked.isShown()));
    }

    private static List<String> keys(Items items, Predicate<Marked> which) {
        return items.all().stream().filter(which).map(marked -> marked.item().key()).toList();
    }

    private static List<String> texts(Items items, Predicate<Marked> which) {
        return items.all().stream().filter(which).map(marked -> marked.item().text()).toList();
    }
}
