package care.onetribe.ticket.turnaround;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Shows which tickets were turned around. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class TurnaroundDesk {

    private final Turnarounds turnarounds;

    TurnaroundDesk(Turnarounds turnarounds) {
        this.turnarounds = turnarounds;
    }

    Page<TurnaroundView> list(PageRequest page) {
        return turnarounds.page(page);
    }
}
