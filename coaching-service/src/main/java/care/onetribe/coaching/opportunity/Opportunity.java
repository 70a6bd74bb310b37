package care.onetribe.coaching.opportunity;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something to grow by. It never has more people than places. */
@Entity
class Opportunity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private OpportunityKind kind;

    private String title;

    private String description;

    private LocalDate opensOn;

    private LocalDate closesOn;

    private int places;

    private int taken;

    @ElementCollection
    @CollectionTable(name = "opportunity_skill", joinColumns = @JoinColumn(name = "opportunity_id"))
    @Column(name = "skill_key")
    @BatchSize(size = 200)
    private Set<String> skillKeys = new HashSet<>();

    private String offeredById;

    private Instant offeredAt;

    private Instant withdrawnAt;

    private String withdrawnBecause;

    protected Opportunity() {
        // for Hibernate
    }

    Opportunity(OpportunityDetails details, String offeredById, Instant now) {
        this.offeredById = offeredById;
        offeredAt = now;
        set(details);
    }

    void change(OpportunityDetails details) {
        refuseWithdrawn();
        if (details.places() < taken) {
            throw new PlacesAreTaken(taken);
        }
        set(details);
    }

    /**
     * Somebody takes a place.
     *
     * @param today the day where they are
     */
    void take(String memberId, LocalDate today) {
        refuseWithdrawn();
        if (memberId.equals(offeredById)) {
            throw new OwnOpportunity();
        }
        if (today.isBefore(opensOn) || today.isAfter(closesOn)) {
            throw new OpportunityIsNotOpen(opensOn, closesOn);
        }
        if (taken >= places) {
            throw new NoPlaceLeft(places);
        }
        taken++;
    }

    /** Somebody leaves their place to another. */
    void leave() {
        taken--;
    }

    void withdraw(String because, Instant now) {
        refuseWithdrawn();
        withdrawnAt = now;
        withdrawnBecause = because;
    }

    private void refuseWithdrawn() {
        if (withdrawnAt != null) {
            throw new OpportunityIsWithdrawn();
        }
    }

    private void set(OpportunityDetails details) {
        kind = details.kind();
        title = details.title();
        description = details.description();
        opensOn = details.opensOn();
        closesOn = details.closesOn();
        places = details.places();
        skillKeys.retainAll(details.skills());
        skillKeys.addAll(details.skills());
    }

    OpportunityDetails details() {
        return new OpportunityDetails(
                kind,
                title,
                description,
                opensOn,
                closesOn,
                places,
                skillKeys.stream().sorted().toList());
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    int taken() {
        return taken;
    }

    String offeredById() {
        return offeredById;
    }

    Instant offeredAt() {
        return offeredAt;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }

    String withdrawnBecause() {
        return withdrawnBecause;
    }
}
