package care.onetribe.ticket.article;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A question with the paths that lead to its answer. A reviewed one has a path and somebody who
 * looks at it again; every change makes a revision.
 */
@Entity
public class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private String question;

    /** All words of its paths, so that one index finds them beside the question. */
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String words = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ArticleStatus status = ArticleStatus.DRAFT;

    private String ownerId;

    private LocalDate reviewOn;

    private int revision;

    private Instant changedAt;

    private Instant reviewedAt;

    private String retiredBecause;

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<ArticlePath> paths = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "article_theme", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "theme_id")
    private Set<Long> themeIds = new HashSet<>();

    protected Article() {
        // for Hibernate
    }

    /** A draft; who writes it answers for it. */
    Article(ArticleDetails details, String authorId, Instant now) {
        ownerId = authorId;
        write(details);
        touch(now);
    }

    /**
     * @throws ArticleIsRetired when it is
     */
    void change(ArticleDetails details, Instant now) {
        requireUnretired();
        if (status == ArticleStatus.REVIEWED) {
            details.requireReviewable();
        }
        write(details);
        touch(now);
    }

    /**
     * A reply that worked becomes one more path, the last one.
     *
     * @throws ArticleHasAllPaths when it can have no more
     */
    ArticlePath take(PathDetails details, String foundById, Instant now) {
        requireUnretired();
        var path = add(details, foundById);
        touch(now);
        return path;
    }

    /** The same for a draft that is just being written. */
    ArticlePath add(PathDetails details, String foundById) {
        if (paths.size() == ArticleDetails.MOST_PATHS) {
            throw new ArticleHasAllPaths(id);
        }
        var path = new ArticlePath(this, foundById);
        path.change(paths.size(), details);
        paths.add(path);
        gatherWords();
        return path;
    }

    void give(String memberId, Instant now) {
        requireUnretired();
        ownerId = memberId;
        touch(now);
    }

    /** Somebody read it and answers for it until the day given. */
    void review(LocalDate nextReview, Instant now) {
        requireUnretired();
        if (paths.isEmpty()) {
            throw new ArticleHasNoPath();
        }
        if (!nextReview.isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC))) {
            throw new ReviewIsNotAhead(nextReview);
        }
        moveTo(ArticleStatus.REVIEWED);
        reviewOn = nextReview;
        reviewedAt = now;
        touch(now);
    }

    void retire(String reason, Instant now) {
        requireUnretired();
        moveTo(ArticleStatus.RETIRED);
        retiredBecause = reason;
        touch(now);
    }

    /** A retired one is worked on again. */
    void redraft(Instant now) {
        moveTo(ArticleStatus.DRAFT);
        retiredBecause = null;
        reviewedAt = null;
        touch(now);
    }

    private void moveTo(ArticleStatus next) {
        if (!status.mayBecome(next)) {
            throw new IllegalArticleStep(status, next);
        }
        status = next;
    }

    private void requireUnretired() {
        if (status == ArticleStatus.RETIRED) {
            throw new ArticleIsRetired(id);
        }
    }

    private void write(ArticleDetails details) {
        PathList.arrange(this, paths, details.paths());
        gatherWords();
        question = details.question();
        audience = details.audience();
        reviewOn = details.reviewOn();
        var themes = new TreeSet<>(details.themeIds());
        if (!themeIds.equals(themes)) {
            themeIds.retainAll(themes);
            themeIds.addAll(themes);
        }
    }

    private void gatherWords() {
        words = paths.stream().flatMap(ArticlePath::words).collect(joining("\n"));
    }

    private void touch(Instant now) {
        revision++;
        changedAt = now;
    }

    ArticleDetails details() {
        return new ArticleDetails(
                question,
                audience,
                paths.stream().map(ArticlePath::details).toList(),
                reviewOn,
                themeIds.stream().sorted().toList());
    }

    public Long id() {
        return id;
    }

    /** In the order in which to try them. */
    public List<Long> pathIds() {
        return paths.stream().map(ArticlePath::id).toList();
    }

    /** Of the row, and of its themes, which go over elsewhere without it. */
    String version() {
        var themes = themeIds.stream().sorted().map(String::valueOf).collect(joining("-"));
        return themes.isEmpty() ? Integer.toString(version) : version + "." + themes;
    }

    String ownerId() {
        return ownerId;
    }

    ArticleStatus status() {
        return status;
    }

    int revision() {
        return revision;
    }

    Instant changedAt() {
        return changedAt;
    }

    Instant reviewedAt() {
        return reviewedAt;
    }

    String retiredBecause() {
        return retiredBecause;
    }

    List<ArticlePath> paths() {
        return paths;
    }
}
