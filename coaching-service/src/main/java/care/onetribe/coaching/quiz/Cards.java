package care.onetribe.coaching.quiz;

import static java.util.stream.Collectors.toMap;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What everybody answered last, and what comes back to them. */
@ApplicationScoped
class Cards implements PanacheRepository<Card> {

    private static final String SORT = "dueOn";
    private static final String BACK_BY =
            "memberId = ?1 and dueOn <= ?2 and quizId in (select q.id from Quiz q where q.active)";

    /** Waits for whoever else answers the same quiz as the same member. */
    void lock(String memberId, long quizId) {
        getEntityManager()
                .createNativeQuery(
                        "insert into quiz_taker (member_id, quiz_id) values (?1, ?2)"
                                + " on duplicate key update quiz_id = quiz_id")
                .setParameter(1, memberId)
                .setParameter(2, quizId)
                .executeUpdate();
    }

    /** A member's answers to a quiz, by the keys of the questions. */
    Map<String, Card> of(String memberId, long quizId) {
        return stream("memberId = ?1 and quizId = ?2", memberId, quizId)
                .collect(toMap(Card::questionKey, Function.identity()));
    }

    /** Forgets what was answered of questions that are no longer asked. */
    void keepOnly(long quizId, Collection<String> questionKeys) {
        delete("quizId = ?1 and questionKey not in ?2", quizId, questionKeys);
    }

    /** What comes back to a member by a day, the first first; nothing of retired quizzes. */
    Page<Card> backBy(LocalDate day, String memberId, PageRequest request) {
        var total = request.total() ? count(BACK_BY, memberId, day) : null;
        var read =
                request.after(SORT, 2)
                        .map(
                                cursor ->
                                        find(
                                                BACK_BY
                                                        + " and (dueOn > ?3 or dueOn = ?3 and id >"
                                                        + " ?4) order by dueOn, id",
                                                memberId,
                                                day,
                                                cursor.date(0),
                                                cursor.number(1)))
                        .orElseGet(() -> find(BACK_BY + " order by dueOn, id", memberId, day))
                        .range(0, request.readLimit() - 1)
                        .list();
        return Page.of(read, request, SORT, card -> List.of(card.dueOn(), card.id()))
                .withTotal(total);
    }
}
