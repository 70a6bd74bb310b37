package care.onetribe.coaching.quiz;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Questions with one or several right answers each, that go with a skill or a template. */
@Entity
class Quiz {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private String title;

    private String skillKey;

    private String templateKey;

    @Convert(converter = QuestionsColumn.class)
    private List<Question> questions;

    private boolean active;

    private String addedById;

    private Instant addedAt;

    protected Quiz() {
        // for Hibernate
    }

    Quiz(QuizDetails details, String addedById, Instant now) {
        this.addedById = addedById;
        addedAt = now;
        change(details);
    }

    void change(QuizDetails details) {
        title = details.title();
        skillKey = details.skillKey();
        templateKey = details.templateKey();
        questions = details.questions();
        active = details.isActive();
    }

    QuizDetails details() {
        return new QuizDetails(title, skillKey, templateKey, questions, active);
    }

    void requireActive() {
        if (!active) {
            throw new QuizIsRetired();
        }
    }

    Map<String, Question> questionsByKey() {
        return questions.stream().collect(toMap(Question::key, Function.identity()));
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    String title() {
        return title;
    }

    String skillKey() {
        return skillKey;
    }

    List<Question> questions() {
        return questions;
    }

    String addedById() {
        return addedById;
    }

    Instant addedAt() {
        return addedAt;
    }
}
