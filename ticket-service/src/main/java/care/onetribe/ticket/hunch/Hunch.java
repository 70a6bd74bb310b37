package care.onetribe.ticket.hunch;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What somebody believes will turn out. What they said stays as they said it. */
@Entity
class Hunch {

    private static final Duration FARTHEST = Duration.ofDays(3_653);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private String ownerId;

    private String teamId;

    private String statement;

    private String aboutKey;

    private Long themeId;

    private Long customerId;

    private String aboutWords;

    @JdbcTypeCode(SqlTypes.TINYINT)
    private int confidence;

    private Instant madeAt;

    private Instant settleBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private HunchStatus status = HunchStatus.OPEN;

    private String settledById;

    private Instant settledAt;

    private String note;

    private Long earlyWarningId;

    protected Hunch() {
        // for Hibernate
    }

    /**
     * @param teamId the owner's team, or null
     * @throws SettleByIsOutOfReach when it could be told already, or in a far future only
     */
    Hunch(MakeHunch request, String ownerId, String teamId, Instant now) {
        requireReach(request.settleBy(), now);
        this.ownerId = ownerId;
        this.teamId = teamId;
        statement = request.statement();
        aboutKey = AboutKey.of(request.about());
        themeId = request.about().themeId();
        customerId = request.about().customerId();
        aboutWords = request.about().words();
        confidence = request.confidence();
        settleBy = request.settleBy();
        madeAt = now;
    }

    /**
     * @throws SettleByIsOutOfReach when it could be told already, or in a far future only
     */
    static void requireReach(Instant settleBy, Instant now) {
        if (!settleBy.isAfter(now) || settleBy.isAfter(now.plus(FARTHEST))) {
            throw new SettleByIsOutOfReach(settleBy);
        }
    }

    /**
     * What came true may be told at once; that it did not, and that nobody can tell, only when its
     * time is over.
     *
     * @throws HunchIsSettled when it was told before
     * @throws TooEarlyToTell when it may come true yet
     */
    void settle(SettleHunch request, String byId, Instant now) {
        if (status != HunchStatus.OPEN) {
            throw new HunchIsSettled(status);
        }
        if (request.outcome() != HunchOutcome.CAME_TRUE && now.isBefore(settleBy)) {
            throw new TooEarlyToTell(settleBy);
        }
        status = request.outcome().status();
        settledById = byId;
        settledAt = now;
        note = request.note();
    }

    void join(EarlyWarning warning) {
        earlyWarningId = warning.id();
    }

    HunchAbout about() {
        return HunchAbout.of(themeId, customerId, aboutWords);
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    String ownerId() {
        return ownerId;
    }

    String teamId() {
        return teamId;
    }

    String statement() {
        return statement;
    }

    String aboutKey() {
        return aboutKey;
    }

    int confidence() {
        return confidence;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant settleBy() {
        return settleBy;
    }

    HunchStatus status() {
        return status;
    }

    String settledById() {
        return settledById;
    }

    Instant settledAt() {
        return settledAt;
    }

    String note() {
        return note;
    }

    Long earlyWarningId() {
        return earlyWarningId;
    }
}
