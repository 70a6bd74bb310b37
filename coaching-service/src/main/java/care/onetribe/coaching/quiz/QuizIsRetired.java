package care.onetribe.coaching.quiz;

import care.onetribe.kit.problem.Refusal;

/** A retired quiz is answered no more. */
final class QuizIsRetired extends Refusal {

    private static final long serialVersionUID = 1L;

    QuizIsRetired() {
        super(Kind.CONFLICT, "This quiz is retired; choose one of /api/v1/quizzes?active=true.");
    }
}
