package care.onetribe.ticket.article;

import care.onetribe.kit.problem.InvalidField;
import care.onetribe.ticket.theme.BelongsToTheme;
import care.onetribe.ticket.theme.Theme;
import care.onetribe.ticket.theme.Themes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.TreeSet;

/** The themes that articles help with. */
@ApplicationScoped
class ArticleThemes implements BelongsToTheme {

    private static final String KNOWN = "select id from theme where id in :ids";

    private static final String MOVE =
            "update ignore article_theme set theme_id = :into where theme_id = :from";

    private static final String DROP = "delete from article_theme where theme_id = :from";

    private final Themes themes;
    private final EntityManager entities;

    ArticleThemes(Themes themes, EntityManager entities) {
        this.themes = themes;
        this.entities = entities;
    }

    /**
     * What somebody wrote, once its themes are known to be there. None of them goes over anywhere
     * until the transaction ends.
     *
     * @throws InvalidField when there is no such theme
     */
    ArticleDetails known(ArticleDetails details) {
        var ids = new TreeSet<>(details.themeIds());
        if (!ids.isEmpty()) {
            requireKnown(ids);
            ids.forEach(themes::hold);
        }
        return details;
    }

    /** An article that helped with both helps with the one that stays. */
    @Override
    public void goOver(Theme from, Theme into) {
        entities.createNativeQuery(MOVE)
                .setParameter("into", into.id())
                .setParameter("from", from.id())
                .executeUpdate();
        entities.createNativeQuery(DROP).setParameter("from", from.id()).executeUpdate();
    }

    private void requireKnown(TreeSet<Long> ids) {
        @SuppressWarnings("unchecked") // a native query with a class gives that class
        List<Long> known =
                entities.createNativeQuery(KNOWN, Long.class)
                        .setParameter("ids", ids)
                        .getResultList();
        ids.stream()
                .filter(id -> !known.contains(id))
                .findFirst()
                .ifPresent(
                        id -> {
                            throw new InvalidField("/themeIds", "there is no theme " + id);
                        });
    }
}
