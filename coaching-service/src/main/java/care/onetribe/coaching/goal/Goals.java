package care.onetribe.coaching.goal;

import care.onetribe.coaching.listing.Conditions;
import care.onetribe.coaching.listing.NewestFirst;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All goals. */
@ApplicationScoped
class Goals implements PanacheRepository<Goal> {

    Page<Goal> of(String memberId, List<GoalStatus> status, PageRequest request) {
        return page(
                new Conditions().and("memberId = :member", "member", memberId), status, request);
    }

    Page<Goal> helpedBy(String helperId, List<GoalStatus> status, PageRequest request) {
        var helped = "id in (select g.id from Goal g join g.helpers h where h = :helper)";
        return page(new Conditions().and(helped, "helper", helperId), status, request);
    }

    private Page<Goal> page(Conditions conditions, List<GoalStatus> status, PageRequest request) {
        return NewestFirst.page(this, conditions.andAny("status", status), request, Goal::id);
    }
}
