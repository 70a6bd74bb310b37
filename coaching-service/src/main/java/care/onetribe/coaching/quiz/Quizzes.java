package care.onetribe.coaching.quiz;

import care.onetribe.coaching.listing.Conditions;
import care.onetribe.coaching.listing.NewestFirst;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** All quizzes, retired ones among them. */
@ApplicationScoped
class Quizzes implements PanacheRepository<Quiz> {

    Quiz require(long id) {
        return found(findByIdOptional(id), id);
    }

    /** Waits for whoever else changes it, and keeps those who answer waiting. */
    Quiz lock(long id) {
        return found(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    /** As it stays until the transaction ends; others may answer at the same time. */
    Quiz share(long id) {
        return found(findByIdOptional(id, LockModeType.PESSIMISTIC_READ), id);
    }

    Page<Quiz> page(QuizFilter filter, PageRequest request) {
        var conditions =
                new Conditions()
                        .andAny("skillKey", filter.skill())
                        .andAny("templateKey", filter.template())
                        .andIfPresent("active = :active", "active", filter.active());
        return NewestFirst.page(this, conditions, request, Quiz::id);
    }

    private static Quiz found(Optional<Quiz> quiz, long id) {
        return quiz.orElseThrow(() -> new NotFound("quiz", id));
    }
}
