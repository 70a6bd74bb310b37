package care.onetribe.coaching.template;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All published versions of templates. */
@ApplicationScoped
class TemplateVersions implements PanacheRepository<TemplateVersion> {

    private static final String SORT = "-number";

    Optional<TemplateVersion> find(String key, int number) {
        return find("templateKey = ?1 and number = ?2", key, number).firstResultOptional();
    }

    TemplateVersion require(String key, int number) {
        return find(key, number)
                .orElseThrow(() -> new NotFound("version", "%d of %s".formatted(number, key)));
    }

    /** The newest first. */
    Page<TemplateVersionView> page(String key, PageRequest request) {
        long before = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        // Numbers of versions are no larger, whatever a forged cursor says.
        int number = (int) Math.max(0, Math.min(Integer.MAX_VALUE, before));
        var read =
                find("templateKey = ?1 and number < ?2 order by number desc", key, number)
                        .range(0, request.readLimit() - 1)
                        .list();
        return Page.of(
                        read.stream().map(TemplateVersion::view).toList(),
                        request,
                        SORT,
                        version -> List.of(version.number()))
                .withTotal(request.total() ? count("templateKey", key) : null);
    }
}
