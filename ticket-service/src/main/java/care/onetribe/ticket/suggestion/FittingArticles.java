package care.onetribe.ticket.suggestion;

import care.onetribe.ticket.article.Articles;
import care.onetribe.ticket.article.ListedArticle;
import care.onetribe.ticket.pathfigure.PathFigure;
import care.onetribe.ticket.pathfigure.PathFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reviewed articles that fit a concern, by their words and their themes. */
@ApplicationScoped
class FittingArticles {

    private static final int CANDIDATES = 20;
    private static final int MOST = 5;

    private static final String BY_WORDS =
            """
            select id from article
            where match (question, words) against (:search in boolean mode) and status = 'REVIEWED'
            order by match (question, words) against (:search in boolean mode) desc, id desc
            limit %d
            """
                    .formatted(CANDIDATES);

    private static final String BY_THEME =
            """
            select a.id from article_theme t join article a on a.id = t.article_id
            where t.theme_id = :theme and a.status = 'REVIEWED' order by a.id desc limit %d
            """
                    .formatted(CANDIDATES);

    private static final String TEXTS =
            "select id, question, left(words, 20000) from article where id in :ids";

    private static final String PATHS =
            "select article_id, id from article_path where article_id in :ids"
                    + " order by article_id, place";

    private final EntityManager entities;
    private final Articles articles;
    private final PathFigures figures;

    FittingArticles(EntityManager entities, Articles articles, PathFigures figures) {
        this.entities = entities;
        this.articles = articles;
        this.figures = figures;
    }

    private record Fit(long id, double score, Reason why) {}

    List<SuggestedArticle> of(Asked asked) {
        var candidates = candidates(asked);
        if (candidates.isEmpty()) {
            return List.of();
        }
        var texts = texts(candidates.keySet());
        var best =
                candidates.entrySet().stream()
                        .map(it -> fit(asked, it.getKey(), texts.get(it.getKey()), it.getValue()))
                        .filter(fit -> asked.isEnough(fit.score()))
                        .sorted(Comparator.comparingDouble(Fit::score).reversed())
                        .limit(MOST)
                        .toList();
        return shown(best);
    }

    private static Fit fit(Asked asked, long id, Set<String> words, boolean sameTheme) {
        return new Fit(id, asked.score(words, sameTheme), asked.reason(words, sameTheme));
    }

    /** Whether each stands under the concern's theme. */
    private Map<Long, Boolean> candidates(Asked asked) {
        var found = new LinkedHashMap<Long, Boolean>();
        if (asked.themeId() != null) {
            ids(BY_THEME, "theme", asked.themeId()).forEach(id -> found.put(id, true));
        }
        if (!asked.searchAll().isEmpty()) {
            ids(BY_WORDS, "search", asked.searchAll()).forEach(id -> found.putIfAbsent(id, false));
        }
        return found;
    }

    private List<SuggestedArticle> shown(List<Fit> best) {
        var ids = best.stream().map(Fit::id).toList();
        var fits = best.stream().collect(Collectors.toMap(Fit::id, Function.identity()));
        var paths = figuresOf(ids);
        return articles.listed(ids).stream()
                .map(article -> shown(article, fits.get(article.id()), paths))
                .toList();
    }

    private static SuggestedArticle shown(
            ListedArticle article, Fit fit, Map<Long, List<PathFigure>> paths) {
        return new SuggestedArticle(
                article,
                Asked.rounded(fit.score()),
                fit.why(),
                paths.getOrDefault(article.id(), List.of()));
    }

    private Map<Long, List<PathFigure>> figuresOf(List<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var articleOfPath = new LinkedHashMap<Long, Long>();
        rows(PATHS, ids).forEach(row -> articleOfPath.put((Long) row[1], (Long) row[0]));
        return figures.of(List.copyOf(articleOfPath.keySet())).stream()
                .collect(Collectors.groupingBy(figure -> articleOfPath.get(figure.pathId())));
    }

    private Map<Long, Set<String>> texts(Set<Long> ids) {
        var texts = new HashMap<Long, Set<String>>();
        rows(TEXTS, List.copyOf(ids))
                .forEach(
                        row ->
                                texts.put(
                                        (Long) row[0],
                                        Concern.words(List.of((String) row[1], (String) row[2]))));
        return texts;
    }

    @SuppressWarnings("unchecked") // a native query with a class gives that class
    private List<Long> ids(String sql, String parameter, Object value) {
        return entities.createNativeQuery(sql, Long.class)
                .setParameter(parameter, value)
                .getResultList();
    }

    @SuppressWarnings("unchecked") // a native query of several columns gives arrays
    private List<Object[]> rows(String sql, List<Long> ids) {
        return entities.createNativeQuery(sql, Object[].class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
