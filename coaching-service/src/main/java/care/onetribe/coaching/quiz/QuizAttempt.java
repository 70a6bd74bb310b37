package care.onetribe.coaching.quiz;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;

/** That somebody answered questions of a quiz, with what was right when they did. */
@Entity
class QuizAttempt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long quizId;

    private String memberId;

    @Convert(converter = ResultsColumn.class)
    private List<AnswerResult> results;

    private int answered;

    private int answeredRight;

    private Instant attemptedAt;

    protected QuizAttempt() {
        // for Hibernate
    }

    QuizAttempt(long quizId, String memberId, List<AnswerResult> results, Instant now) {
        this.quizId = quizId;
        this.memberId = memberId;
        this.results = results;
        answered = results.size();
        answeredRight = (int) results.stream().filter(AnswerResult::right).count();
        attemptedAt = now;
    }

    long id() {
        return id;
    }

    String memberId() {
        return memberId;
    }

    AttemptView view() {
        return new AttemptView(id, quizId, memberId, answered, answeredRight, results, attemptedAt);
    }
}
