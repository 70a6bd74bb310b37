package care.onetribe.coaching.replycheck;

import care.onetribe.coaching.replycheck.Answer.Verdict;
import care.onetribe.coaching.replycheck.ReplyCheckView.NotChecked;
import care.onetribe.coaching.replycheck.ReplyCheckView.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together what there is to say about a draft, and what could not be said. */
final class Advice {

    private Advice() {}

    /** About a draft in a language with rules. */
    static ReplyCheckView inFull(String language, Draft draft) {
        var level = Readability.level(draft);
        var answers = Questions.of(draft);
        var findings = new ArrayList<>(Wording.advice(draft));
        findings.addAll(Readability.longSentences(draft));
        level.flatMap(Readability::hardToRead).ifPresent(findings::add);
        answers.stream()
                .filter(answer -> answer.answer() == Verdict.NO)
                .map(Answer::question)
                .filter(question -> Questions.isAdvised(question, draft))
                .map(question -> Finding.missing(question.missing(), question.advice()))
                .forEach(findings::add);
        return view(language, notChecked(level, answers), level.orElse(null), answers, findings);
    }

    /** About a draft in another language: what applies there. */
    static ReplyCheckView withoutRules(String language, Draft draft) {
        var findings = new ArrayList<>(Wording.advice(draft));
        findings.addAll(Readability.longSentences(draft));
        var notChecked =
                Stream.of(FindingKind.values())
                        .filter(FindingKind::needsRules)
                        .map(kind -> new NotChecked(kind, Reason.LANGUAGE_WITHOUT_RULES))
                        .toList();
        var answers =
                Stream.of(Question.values())
                        .map(question -> Answer.of(question, Verdict.NOT_CHECKED))
                        .toList();
        return view(language, notChecked, null, answers, findings);
    }

    private static List<NotChecked> notChecked(Optional<ReadingLevel> level, List<Answer> answers) {
        var notChecked = new ArrayList<NotChecked>();
        if (level.isEmpty()) {
            notChecked.add(new NotChecked(FindingKind.HARD_TO_READ, Reason.TEXT_TOO_SHORT));
        }
        answers.stream()
                .filter(answer -> answer.answer() == Verdict.NOT_CHECKED)
                .map(answer -> answer.question().missing())
                .map(kind -> new NotChecked(kind, Reason.EXPECTATION_NOT_TOLD))
                .forEach(notChecked::add);
        return List.copyOf(notChecked);
    }

    private static ReplyCheckView view(
            String language,
            List<NotChecked> notChecked,
            ReadingLevel level,
            List<Answer> answers,
            List<Finding> findings) {
        var left = notChecked.stream().map(NotChecked::kind).toList();
        return new ReplyCheckView(
                language,
                Stream.of(FindingKind.values()).filter(kind -> !left.contains(kind)).toList(),
                notChecked,
                level,
                answers,
                findings.stream()
                        .sorted(Comparator.comparing(Finding::place))
                        .limit(ReplyCheckView.MOST_FINDINGS)
                        .toList(),
                Math.max(0, findings.size() - ReplyCheckView.MOST_FINDINGS));
    }
}
