package care.onetribe.coaching.onboarding;

import care.onetribe.coaching.template.TemplateCatalog;
import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Writing paths; each change is one transaction. */
@ApplicationScoped
@Transactional
class PathDesk {

    private final Paths paths;
    private final TemplateCatalog templates;

    PathDesk(Paths paths, TemplateCatalog templates) {
        this.paths = paths;
        this.templates = templates;
    }

    @Transactional(TxType.SUPPORTS)
    Page<PathView> list(PageRequest page) {
        return paths.page(page);
    }

    @Transactional(TxType.SUPPORTS)
    PathView show(String key) {
        return paths.require(key).view();
    }

    PathView add(AddPath request) {
        requireTemplates("/details", request.details());
        paths.lockList();
        if (paths.findById(request.key()) != null) {
            throw new OnboardingPathExists(request.key());
        }
        var path = new OnboardingPath(request.key(), request.details());
        paths.persistAndFlush(path);
        return path.view();
    }

    PathView change(String key, MergePatch patch, Precondition precondition) {
        var path = paths.lock(key);
        precondition.require(path.view());
        var details = patch.applyTo(path.details());
        requireTemplates("", details);
        path.change(details);
        paths.flush();
        return path.view();
    }

    private void requireTemplates(String pointer, PathDetails details) {
        for (int i = 0; i < details.stages().size(); i++) {
            var keys = details.stages().get(i).templateKeys();
            for (int j = 0; j < keys.size(); j++) {
                templates.latest(
                        "%s/stages/%d/templateKeys/%d".formatted(pointer, i, j), keys.get(j));
            }
        }
    }
}
