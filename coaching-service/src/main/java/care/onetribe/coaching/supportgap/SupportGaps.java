package care.onetribe.coaching.supportgap;

import care.onetribe.coaching.listing.Conditions;
import care.onetribe.coaching.listing.NewestFirst;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** All support gaps. */
@ApplicationScoped
class SupportGaps implements PanacheRepository<SupportGap> {

    SupportGap require(long id) {
        return found(findByIdOptional(id), id);
    }

    /** Waits for whoever else takes a step with it. */
    SupportGap lock(long id) {
        return found(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    Page<SupportGap> page(GapFilter filter, PageRequest request) {
        var conditions =
                new Conditions()
                        .andAny("status", filter.status())
                        .andAny("reporterId", filter.reporter())
                        .andAny("teamId", filter.team())
                        .andIfPresent("ticketId = :ticket", "ticket", filter.ticket())
                        .andIfPresent("checklistId = :checklist", "checklist", filter.checklist());
        if (filter.withoutOwner()) {
            conditions.and("(ownerId is null or ownerId in :owners)", "owners", filter.owner());
        } else {
            conditions.andAny("ownerId", filter.owner());
        }
        return NewestFirst.page(this, conditions, request, SupportGap::id);
    }

    private static SupportGap found(Optional<SupportGap> gap, long id) {
        return gap.orElseThrow(() -> new NotFound("support gap", id));
    }
}
