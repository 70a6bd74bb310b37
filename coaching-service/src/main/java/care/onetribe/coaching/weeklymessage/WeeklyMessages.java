package care.onetribe.coaching.weeklymessage;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All messages that were written. */
@ApplicationScoped
class WeeklyMessages implements PanacheRepository<WeeklyMessage> {

    private static final String SORT = "-id";

    WeeklyMessage require(long id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("weekly message", id));
    }

    /** One at a time writes a message for a Monday or publishes one, until its transaction ends. */
    void takeTurn() {
        getEntityManager()
                .createNativeQuery("select id from weekly_message_turn for update")
                .getSingleResult();
    }

    /** Another message for the very same team, or for all, on a Monday. */
    Optional<WeeklyMessage> on(LocalDate monday, String teamId, Long except) {
        return find(
                        "publishOn = ?1 and teamId is not distinct from ?2"
                                + " and (?3 is null or id <> ?3)",
                        monday,
                        teamId,
                        except)
                .firstResultOptional();
    }

    /**
     * What a team gets on a Monday: the message for it, or else the one for all, or else the one in
     * stock that it has not had for the longest time.
     */
    Optional<WeeklyMessage> forTeam(String teamId, LocalDate monday) {
        return find(
                        "publishOn = ?1 and (teamId = ?2 or teamId is null)"
                                + " order by teamId nulls last, id",
                        monday,
                        teamId)
                .firstResultOptional()
                .or(() -> inStockFor(teamId));
    }

    private Optional<WeeklyMessage> inStockFor(String teamId) {
        return find(
                        "from WeeklyMessage m where publishOn is null"
                                + " and (teamId = ?1 or teamId is null) order by"
                                + " (select max(e.week) from WeeklyEdition e where e.messageId ="
                                + " m.id and e.teamId = ?1) nulls first, teamId nulls last, id",
                        teamId)
                .firstResultOptional();
    }

    /**
     * The newest first.
     *
     * @param teamId those of this team and those for all, or null for those of every team
     */
    Page<WeeklyMessage> page(String teamId, boolean all, PageRequest request) {
        var visible = "(?1 = true or teamId is null or teamId = ?2)";
        long before = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        var read =
                find(visible + " and id < ?3 order by id desc", all, teamId, before)
                        .range(0, request.readLimit() - 1)
                        .list();
        return Page.of(read, request, SORT, message -> List.of(message.id()))
                .withTotal(request.total() ? count(visible, all, teamId) : null);
    }
}
