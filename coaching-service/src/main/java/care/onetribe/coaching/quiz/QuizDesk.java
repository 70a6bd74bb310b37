package care.onetribe.coaching.quiz;

import care.onetribe.coaching.skill.SkillEvidence;
import care.onetribe.coaching.template.TemplateCatalog;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;

/** Writing quizzes; each change is one transaction. */
@ApplicationScoped
@Transactional
class QuizDesk {

    private final Quizzes quizzes;
    private final Cards cards;
    private final SkillEvidence skills;
    private final TemplateCatalog templates;
    private final Caller caller;
    private final Clock clock;

    QuizDesk(
            Quizzes quizzes,
            Cards cards,
            SkillEvidence skills,
            TemplateCatalog templates,
            Caller caller,
            Clock clock) {
        this.quizzes = quizzes;
        this.cards = cards;
        this.skills = skills;
        this.templates = templates;
        this.caller = caller;
        this.clock = clock;
    }

    QuizView add(QuizDetails details) {
        requireSense(details);
        var quiz = new Quiz(details, caller.id(), clock.instant());
        quizzes.persist(quiz);
        return QuizView.of(quiz);
    }

    @Transactional(TxType.SUPPORTS)
    QuizView show(long id) {
        return QuizView.of(quizzes.require(id));
    }

    @Transactional(TxType.SUPPORTS)
    AnswerKey answerKey(long id) {
        return AnswerKey.of(quizzes.require(id));
    }

    /** A question that is gone comes back to nobody. */
    QuizView change(long id, MergePatch patch, Precondition precondition) {
        var quiz = quizzes.lock(id);
        precondition.require(QuizView.of(quiz));
        var details = patch.applyTo(quiz.details());
        requireSense(details);
        quiz.change(details);
        quizzes.flush();
        cards.keepOnly(id, quiz.questionsByKey().keySet());
        return QuizView.of(quiz);
    }

    @Transactional(TxType.SUPPORTS)
    Page<ListedQuiz> list(QuizFilter filter, PageRequest page) {
        return quizzes.page(filter, page).map(ListedQuiz::of);
    }

    private void requireSense(QuizDetails details) {
        if (details.skillKey() != null) {
            skills.requireKnown("/skillKey", List.of(details.skillKey()));
        }
        if (details.templateKey() != null) {
            templates.latest("/templateKey", details.templateKey());
        }
    }
}
