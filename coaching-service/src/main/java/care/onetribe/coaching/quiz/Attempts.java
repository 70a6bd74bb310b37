package care.onetribe.coaching.quiz;

import care.onetribe.coaching.listing.Conditions;
import care.onetribe.coaching.listing.NewestFirst;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** All attempts. */
@ApplicationScoped
class Attempts implements PanacheRepository<QuizAttempt> {

    Page<AttemptView> page(String memberId, AttemptFilter filter, PageRequest request) {
        var conditions =
                new Conditions()
                        .and("memberId = :member", "member", memberId)
                        .andIfPresent("quizId = :quiz", "quiz", filter.quiz());
        return NewestFirst.page(this, conditions, request, QuizAttempt::id).map(QuizAttempt::view);
    }
}
