package care.onetribe.coaching.quiz;

import care.onetribe.coaching.roster.Roster;
import care.onetribe.coaching.skill.EvidenceKind;
import care.onetribe.coaching.skill.SkillEvidence;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Answering quizzes; each change is one transaction, under the lock of the member's answers. */
@ApplicationScoped
@Transactional
class AttemptDesk {

    private final Quizzes quizzes;
    private final Attempts attempts;
    private final Cards cards;
    private final SkillEvidence evidence;
    private final QuizRights rights;
    private final Roster roster;
    private final Caller caller;
    private final Clock clock;

    AttemptDesk(
            Quizzes quizzes,
            Attempts attempts,
            Cards cards,
            SkillEvidence evidence,
            QuizRights rights,
            Roster roster,
            Caller caller,
            Clock clock) {
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.cards = cards;
        this.evidence = evidence;
        this.rights = rights;
        this.roster = roster;
        this.caller = caller;
        this.clock = clock;
    }

    AttemptView answer(long quizId, AnswerQuiz request) {
        var quiz = quizzes.share(quizId);
        quiz.requireActive();
        requireSense(quiz, request);
        var memberId = caller.id();
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, roster.require(memberId).zone());
        cards.lock(memberId, quizId);
        var answered = cards.of(memberId, quizId);
        var results = answer(quiz, request.chosenByQuestion(), answered, today);
        linkEvidence(quiz, memberId, answered, now);
        var attempt = new QuizAttempt(quizId, memberId, results, now);
        attempts.persist(attempt);
        return attempt.view();
    }

    @Transactional(TxType.SUPPORTS)
    AttemptView show(long id) {
        return attempts.findByIdOptional(id)
                .filter(attempt -> rights.maySeeAttemptsOf(attempt.memberId()))
                .map(QuizAttempt::view)
                .orElseThrow(() -> new NotFound("attempt", id));
    }

    @Transactional(TxType.SUPPORTS)
    Page<AttemptView> list(AttemptFilter filter, PageRequest page) {
        var memberId = filter.member() == null ? caller.id() : filter.member();
        rights.requireSightOfAttemptsOf(memberId);
        return attempts.page(memberId, filter, page);
    }

    /** In the order in which the quiz asks. */
    private List<AnswerResult> answer(
            Quiz quiz,
            Map<String, List<String>> chosen,
            Map<String, Card> answered,
            LocalDate today) {
        return quiz.questions().stream()
                .filter(question -> chosen.containsKey(question.key()))
                .map(
                        question ->
                                card(answered, quiz, question)
                                        .answer(question, chosen.get(question.key()), today))
                .toList();
    }

    private void linkEvidence(Quiz quiz, String memberId, Map<String, Card> answered, Instant now) {
        if (quiz.skillKey() != null) {
            ShownLevel.by(answered.values(), quiz.questions().size())
                    .ifPresent(
                            level ->
                                    evidence.link(
                                            memberId,
                                            List.of(quiz.skillKey()),
                                            EvidenceKind.QUIZ,
                                            "quizzes/" + quiz.id(),
                                            level,
                                            now));
        }
    }

    private Card card(Map<String, Card> answered, Quiz quiz, Question question) {
        return answered.computeIfAbsent(
                question.key(),
                key -> {
                    var card = new Card(caller.id(), quiz.id(), key);
                    cards.persist(card);
                    return card;
                });
    }

    /** Looks at every answer before anything is changed. */
    private static void requireSense(Quiz quiz, AnswerQuiz request) {
        var questions = quiz.questionsByKey();
        for (int i = 0; i < request.answers().size(); i++) {
            var answer = request.answers().get(i);
            var question = questions.get(answer.questionKey());
            if (question == null) {
                throw new InvalidField(
                        "/answers/%d/questionKey".formatted(i),
                        "there is no question " + answer.questionKey());
            }
            if (!question.choiceKeys().containsAll(answer.chosen())) {
                throw new InvalidField(
                        "/answers/%d/chosen".formatted(i),
                        "must be keys of choices of the question");
            }
        }
    }
}
