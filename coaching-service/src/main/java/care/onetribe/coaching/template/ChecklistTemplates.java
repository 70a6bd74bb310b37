package care.onetribe.coaching.template;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

/** All templates as they are being written. None is ever deleted. */
@ApplicationScoped
class ChecklistTemplates implements PanacheRepositoryBase<ChecklistTemplate, String> {

    private static final String SORT = "key";

    /** A template for a change; whoever else changes it waits. */
    ChecklistTemplate lock(String key) {
        return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> unknown(key));
    }

    ChecklistTemplate require(String key) {
        return findByIdOptional(key).orElseThrow(() -> unknown(key));
    }

    /**
     * Waits for whoever else is adding a template, until the transaction at hand ends. The first
     * template is the lock of the list: some came with the suite, so there always is one.
     */
    void lockList() {
        find("order by templateKey").range(0, 0).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** In the order of their keys. */
    Page<ListedTemplate> page(TemplateFilter filter, PageRequest request) {
        var after = request.after(SORT, 1).map(cursor -> cursor.text(0)).orElse("");
        var read =
                filter.purpose() == null
                        ? find("templateKey > ?1 order by templateKey", after)
                        : find(
                                "purpose = ?1 and templateKey > ?2 order by templateKey",
                                filter.purpose(),
                                after);
        return Page.of(
                        read.range(0, request.readLimit() - 1).list().stream()
                                .map(ListedTemplate::of)
                                .toList(),
                        request,
                        SORT,
                        template -> List.of(template.key()))
                .withTotal(request.total() ? count(filter) : null);
    }

    private long count(TemplateFilter filter) {
        return filter.purpose() == null ? count() : count("purpose", filter.purpose());
    }

    private static NotFound unknown(String key) {
        return new NotFound("checklist template", key);
    }
}
