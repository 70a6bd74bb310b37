package care.onetribe.ticket.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One way to the answer of an article. */
@Entity
class ArticlePath {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;

    private int place;

    private String title;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String steps;

    private String suits;

    @ElementCollection
    @CollectionTable(name = "article_path_place", joinColumns = @JoinColumn(name = "path_id"))
    @OrderColumn(name = "place")
    @Column(name = "where_to_look")
    @BatchSize(size = ArticleDetails.MOST_PATHS)
    private List<String> whereToLook = new ArrayList<>();

    private String foundById;

    protected ArticlePath() {
        // for Hibernate
    }

    /**
     * @param foundById who answered a customer that way first, or null when it came of no reply
     */
    ArticlePath(Article article, String foundById) {
        this.article = article;
        this.foundById = foundById;
    }

    void change(int position, PathDetails details) {
        place = position;
        title = details.title();
        steps = details.steps();
        suits = details.suits();
        if (!whereToLook.equals(details.whereToLook())) {
            whereToLook.clear();
            whereToLook.addAll(details.whereToLook());
        }
    }

    /** All that it says, for the index of words. */
    Stream<String> words() {
        return Stream.concat(
                Stream.of(title, steps, suits == null ? "" : suits), whereToLook.stream());
    }

    Long id() {
        return id;
    }

    String foundById() {
        return foundById;
    }

    PathDetails details() {
        return new PathDetails(id, title, steps, suits, List.copyOf(whereToLook));
    }
}
