package care.onetribe.recognition.report;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All reports. */
@ApplicationScoped
class KudosReports implements PanacheRepository<KudosReport> {

    boolean has(long kudosId, String reporterId) {
        return count("kudosId = ?1 and reporterId = ?2", kudosId, reporterId) > 0;
    }

    boolean areThereOf(long kudosId) {
        return count("kudosId", kudosId) > 0;
    }

    /** The newest first. */
    List<KudosReport> before(long id, int limit) {
        return find("id < ?1 order by id desc", id).range(0, limit - 1).list();
    }

    /** Those of a team, the newest first. */
    List<KudosReport> before(String teamId, long id, int limit) {
        return find(
                        "select r from KudosReport r join r.teamIds t where t = ?1 and r.id < ?2"
                                + " order by r.id desc",
                        teamId,
                        id)
                .range(0, limit - 1)
                .list();
    }

    long countOf(String teamId) {
        return getEntityManager()
                .createQuery(
                        "select count(r) from KudosReport r join r.teamIds t where t = ?1",
                        Long.class)
                .setParameter(1, teamId)
                .getSingleResult();
    }
}
