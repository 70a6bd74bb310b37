package care.onetribe.ticket.upkeep;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.ticket.article.Articles;
import care.onetribe.ticket.article.ListedArticle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Shows leads where what the tribe knows needs somebody's care. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class UpkeepDesk {

    private final Upkeep upkeep;
    private final Articles articles;
    private final UpkeepConfig config;
    private final Clock clock;

    UpkeepDesk(Upkeep upkeep, Articles articles, UpkeepConfig config, Clock clock) {
        this.upkeep = upkeep;
        this.articles = articles;
        this.config = config;
        this.clock = clock;
    }

    Page<ListedArticle> overdue(PageRequest request) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return upkeep.overdue(today, request).mapAll(articles::listed);
    }

    Page<UnhelpfulArticle> unhelpful(PageRequest request) {
        return upkeep.unhelpful(clock.instant().minus(config.after()), request);
    }
}
