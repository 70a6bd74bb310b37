package care.onetribe.ticket.theme;

import care.onetribe.kit.feed.CloudEvent;
import care.onetribe.kit.feed.EventLog;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** The steps of a theme as they happened, and of those that went over into it. */
@ApplicationScoped
class ThemeSteps {

    private static final String SORT = "id";

    private final ThemeTrail trail;
    private final EventLog log;

    ThemeSteps(ThemeTrail trail, EventLog log) {
        this.trail = trail;
        this.log = log;
    }

    Page<ThemeStep> page(long themeId, PageRequest request) {
        long after = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(0L);
        var subjects = subjects(themeId);
        var read =
                log.of(subjects, after, request.readLimit()).stream()
                        .map(ThemeSteps::step)
                        .toList();
        var total = request.total() ? log.count(subjects) : null;
        return Page.of(read, request, SORT, step -> List.of(step.id())).withTotal(total);
    }

    private List<String> subjects(long themeId) {
        return Stream.concat(Stream.of(themeId), trail.into(themeId).stream())
                .map(ThemeHistory::subjectOf)
                .toList();
    }

    private static ThemeStep step(CloudEvent event) {
        return new ThemeStep(
                Long.parseLong(event.id()),
                event.type(),
                event.time(),
                event.actor(),
                event.data());
    }
}
