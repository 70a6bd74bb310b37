package care.onetribe.coaching.lesson;

import care.onetribe.coaching.access.Relations;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.problem.Forbidden;
import care.onetribe.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who may do what with lessons; the only place that says so. A draft is its author's alone,
 * whatever the role of another. A shared one is also seen by everybody who is in the team that it
 * was shared with. Only the author changes it.
 */
@ApplicationScoped
class LessonRights {

    private final Relations relations;
    private final Caller caller;

    LessonRights(Relations relations, Caller caller) {
        this.relations = relations;
        this.caller = caller;
    }

    /**
     * @throws NotFound when the caller may not know of it
     */
    void requireVisible(Lesson lesson) {
        if (!isAuthor(lesson) && !relations.isOfTeam(lesson.teamId())) {
            throw new NotFound("lesson", lesson.id());
        }
    }

    /**
     * @throws Forbidden when somebody else wrote it
     */
    void requireAuthor(Lesson lesson) {
        requireVisible(lesson);
        if (!isAuthor(lesson)) {
            throw new Forbidden("Only %s, who wrote it, may do that.".formatted(lesson.authorId()));
        }
    }

    /**
     * The team that the caller shares with.
     *
     * @throws NoTeamToShareWith when they are in none
     */
    String requireTeam() {
        var team = relations.ownTeam();
        if (team == null) {
            throw new NoTeamToShareWith();
        }
        return team;
    }

    private boolean isAuthor(Lesson lesson) {
        return caller.id().equals(lesson.authorId());
    }
}
