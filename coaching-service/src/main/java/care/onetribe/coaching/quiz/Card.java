package care.onetribe.coaching.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** How a member answered a question last, and when it comes back to them. */
@Entity
@Table(name = "quiz_card")
class Card {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String memberId;

    private long quizId;

    private String questionKey;

    @Column(name = "answered_right")
    private boolean right;

    @Convert(converter = RestColumn.class)
    private Rest rest;

    private LocalDate dueOn;

    protected Card() {
        // for Hibernate
    }

    Card(String memberId, long quizId, String questionKey) {
        this.memberId = memberId;
        this.quizId = quizId;
        this.questionKey = questionKey;
    }

    /**
     * The question was answered. A wrong answer has it come back, beginning with the shortest rest.
     * A right one has it rest longer, if it was due. A right answer to what rests is no test of
     * memory, so it counts for nothing.
     *
     * @param today the day where the member is
     */
    void answer(boolean rightly, LocalDate today) {
        if (!rightly) {
            right = false;
            restFor(Rest.ONE_DAY, today);
        } else if (!isResting(today)) {
            right = true;
            longerRest().ifPresentOrElse(longer -> restFor(longer, today), this::restForGood);
        }
    }

    /** Answers the question with what was chosen, and says what would have been right. */
    AnswerResult answer(Question question, List<String> chosen, LocalDate today) {
        boolean rightly = question.rightKeys().equals(new HashSet<>(chosen));
        answer(rightly, today);
        return new AnswerResult(
                question.key(),
                question.text(),
                chosen,
                rightly,
                question.rightKeys().stream().sorted().toList(),
                question.explanation(),
                dueOn);
    }

    private boolean isResting(LocalDate today) {
        return dueOn != null && dueOn.isAfter(today);
    }

    /** None for what was never answered wrong, and after the longest. */
    private Optional<Rest> longerRest() {
        return Optional.ofNullable(rest).flatMap(Rest::next);
    }

    private void restFor(Rest time, LocalDate today) {
        rest = time;
        dueOn = time.after(today);
    }

    private void restForGood() {
        rest = null;
        dueOn = null;
    }

    long id() {
        return id;
    }

    long quizId() {
        return quizId;
    }

    String questionKey() {
        return questionKey;
    }

    boolean isRight() {
        return right;
    }

    Rest rest() {
        return rest;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
