package care.onetribe.coaching.lesson;

import care.onetribe.kit.problem.Refusal;

/** What a team has, it keeps. */
final class LessonIsShared extends Refusal {

    private static final long serialVersionUID = 1L;

    LessonIsShared(long id, String teamId) {
        super(Kind.CONFLICT, "Lesson %d is shared with %s already.".formatted(id, teamId));
        tell("teamId", teamId);
    }
}
