package care.onetribe.ticket.article;

import care.onetribe.kit.problem.InvalidField;
import care.onetribe.ticket.conversation.KnownPaths;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** All paths of all articles; a reply may have used any of them, whatever became of its article. */
@ApplicationScoped
class ArticlePaths implements PanacheRepository<ArticlePath>, KnownPaths {

    @Override
    public void require(long pathId, String pointer) {
        if (count("id", pathId) == 0) {
            throw new InvalidField(pointer, "there is no path %d".formatted(pathId));
        }
    }
}
