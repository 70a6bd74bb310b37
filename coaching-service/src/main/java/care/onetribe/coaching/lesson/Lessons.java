package care.onetribe.coaching.lesson;

import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All lessons, each shown only to whom may see it. */
@ApplicationScoped
class Lessons implements PanacheRepository<Lesson> {

    private final LessonRights rights;

    Lessons(LessonRights rights) {
        this.rights = rights;
    }

    /**
     * @throws NotFound when the caller may not know of it
     */
    Lesson require(long id) {
        return visible(id, findByIdOptional(id));
    }

    /** The same for a change: whoever else changes it waits. */
    Lesson lock(long id) {
        return visible(id, findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** In the order of the ids. */
    List<LessonView> views(List<Long> ids) {
        Map<Long, Lesson> byId =
                list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(Lesson::id, Function.identity()));
        return ids.stream().map(byId::get).map(Lesson::view).toList();
    }

    private Lesson visible(long id, Optional<Lesson> found) {
        var lesson = found.orElseThrow(() -> new NotFound("lesson", id));
        rights.requireVisible(lesson);
        return lesson;
    }
}
