package care.onetribe.ticket.missedsearch;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** What leads do with searches that found nothing; each change is one transaction. */
@ApplicationScoped
@Transactional
class MissedSearchDesk {

    private final MissedSearches searches;

    MissedSearchDesk(MissedSearches searches) {
        this.searches = searches;
    }

    @Transactional(TxType.SUPPORTS)
    Page<MissedSearchView> list(PageRequest request) {
        return searches.page(request);
    }

    /**
     * @throws NotFound when there is none of that id
     */
    void settle(long id) {
        if (!searches.deleteById(id)) {
            throw new NotFound("missed search", id);
        }
    }
}
