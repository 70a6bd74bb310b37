package care.onetribe.coaching.onboarding;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

/** All paths. None is ever deleted. */
@ApplicationScoped
class Paths implements PanacheRepositoryBase<OnboardingPath, String> {

    private static final String SORT = "key";

    OnboardingPath lock(String key) {
        return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("onboarding path", key));
    }

    OnboardingPath require(String key) {
        return findByIdOptional(key).orElseThrow(() -> new NotFound("onboarding path", key));
    }

    /** Waits for whoever else is adding a path; one came with the suite, so there is a first. */
    void lockList() {
        find("order by pathKey").range(0, 0).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** In the order of their keys. */
    Page<PathView> page(PageRequest request) {
        var after = request.after(SORT, 1).map(cursor -> cursor.text(0)).orElse("");
        var read =
                find("pathKey > ?1 order by pathKey", after)
                        .range(0, request.readLimit() - 1)
                        .list();
        return Page.of(
                        read.stream().map(OnboardingPath::view).toList(),
                        request,
                        SORT,
                        path -> List.of(path.key()))
                .withTotal(request.total() ? count() : null);
    }
}
