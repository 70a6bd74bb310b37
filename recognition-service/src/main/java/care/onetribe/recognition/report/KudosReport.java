package care.onetribe.recognition.report;

import care.onetribe.recognition.kudos.KudosView;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Somebody brought a kudos before the leads of those who are in it. */
@Entity
class KudosReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long kudosId;

    private String reporterId;

    private String reason;

    private Instant reportedAt;

    @ElementCollection
    @CollectionTable(name = "kudos_report_team", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "team_id")
    private Set<String> teamIds = new HashSet<>();

    protected KudosReport() {
        // for Hibernate
    }

    KudosReport(long kudosId, String reporterId, String reason, Set<String> teams, Instant now) {
        this.kudosId = kudosId;
        this.reporterId = reporterId;
        this.reason = reason;
        teamIds.addAll(teams);
        reportedAt = now;
    }

    long id() {
        return id;
    }

    boolean isOf(String teamId) {
        return teamIds.contains(teamId);
    }

    long kudosId() {
        return kudosId;
    }

    KudosReportView view(KudosView kudos) {
        return new KudosReportView(id, reporterId, reason, reportedAt, kudos);
    }
}
