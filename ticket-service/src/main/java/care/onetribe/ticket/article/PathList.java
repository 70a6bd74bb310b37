package care.onetribe.ticket.article;

import care.onetribe.kit.problem.InvalidField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the paths of an article what somebody wrote. */
final class PathList {

    private PathList() {}

    /**
     * Paths that are named by their id stay what they are, wherever they stand; those that are not
     * named go.
     *
     * @param paths those that the article has; changed to those that it will have, in their order
     * @throws InvalidField for an id that the article has not, or that is named twice
     */
    static void arrange(Article article, List<ArticlePath> paths, List<PathDetails> wanted) {
        var present = paths.stream().collect(Collectors.toMap(ArticlePath::id, path -> path));
        var next = new ArrayList<ArticlePath>();
        for (int place = 0; place < wanted.size(); place++) {
            var details = wanted.get(place);
            var path =
                    details.id() == null
                            ? new ArticlePath(article, null)
                            : present.remove(details.id());
            if (path == null) {
                throw new InvalidField(
                        "/paths/%d/id".formatted(place),
                        "is no path of this article, or named twice; leave it out for a new one");
            }
            path.change(place, details);
            next.add(path);
        }
        paths.removeAll(present.values());
        next.stream().filter(path -> !paths.contains(path)).forEach(paths::add);
        paths.sort((one, other) -> Integer.compare(next.indexOf(one), next.indexOf(other)));
    }
}
