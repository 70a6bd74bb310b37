package care.onetribe.coaching.skill;

import care.onetribe.coaching.listing.Conditions;
import care.onetribe.coaching.listing.NewestFirst;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** What somebody did for their skills, for those who may see it. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class EvidenceList implements PanacheRepository<Evidence> {

    private final SkillRights rights;
    private final Caller caller;

    EvidenceList(SkillRights rights, Caller caller) {
        this.rights = rights;
        this.caller = caller;
    }

    Page<EvidenceView> page(EvidenceFilter filter, PageRequest request) {
        var memberId = filter.member() == null ? caller.id() : filter.member();
        rights.requireSight(memberId);
        var conditions =
                new Conditions()
                        .and("memberId = :member", "member", memberId)
                        .andAny("skillKey", filter.skill())
                        .andAny("kind", filter.kind());
        return NewestFirst.page(this, conditions, request, Evidence::id).map(Evidence::view);
    }
}
