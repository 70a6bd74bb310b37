package care.onetribe.ticket.theme;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Naming themes and moving them on; each change is one transaction. */
@ApplicationScoped
@Transactional
class ThemeDesk {

    private final Themes themes;
    private final ThemeList list;
    private final ThemeSteps steps;
    private final ThemeHistory history;
    private final Caller caller;
    private final Clock clock;

    ThemeDesk(
            Themes themes,
            ThemeList list,
            ThemeSteps steps,
            ThemeHistory history,
            Caller caller,
            Clock clock) {
        this.themes = themes;
        this.list = list;
        this.steps = steps;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    ThemeView add(ThemeDetails details) {
        var theme = new Theme(details, caller.id(), clock.instant());
        themes.persist(theme);
        record(theme, "added", Map.of("cause", theme.details().cause()));
        return themes.changed(theme);
    }

    @Transactional(TxType.SUPPORTS)
    ThemeView show(long id) {
        return themes.view(id);
    }

    @Transactional(TxType.SUPPORTS)
    Page<ThemeView> list(ThemeFilter filter, PageRequest page) {
        return list.page(filter, page);
    }

    @Transactional(TxType.SUPPORTS)
    Page<ThemeStep> history(long id, PageRequest page) {
        themes.view(id);
        return steps.page(id, page);
    }

    ThemeView change(long id, MergePatch patch, Precondition precondition) {
        var theme = themes.lock(id);
        precondition.require(themes.view(id));
        var before = theme.details();
        theme.change(patch.applyTo(before));
        var changed = changed(before, theme.details());
        if (!changed.isEmpty()) {
            record(theme, "changed", Map.of("fields", changed));
        }
        return themes.changed(theme);
    }

    /** Setting what it is already changes nothing. */
    ThemeView setStatus(long id, SetThemeStatus request, Precondition precondition) {
        var theme = themes.lock(id);
        precondition.honour(() -> themes.view(id).version());
        var before = theme.status();
        if (before != request.status().status()) {
            theme.become(request.status().status());
            record(theme, request.status().event(), Map.of("statusBefore", before));
        }
        return themes.changed(theme);
    }

    private void record(Theme theme, String step, Map<String, ?> more) {
        history.record(theme.id(), step, clock.instant(), caller.id(), more);
    }

    private static List<String> changed(ThemeDetails before, ThemeDetails after) {
        var fields = new ArrayList<String>();
        addIfOther("name", before.name(), after.name(), fields);
        addIfOther("description", before.description(), after.description(), fields);
        addIfOther("cause", before.cause(), after.cause(), fields);
        addIfOther("upstream", before.upstream(), after.upstream(), fields);
        return fields;
    }

    private static void addIfOther(String field, Object before, Object after, List<String> fields) {
        if (!Objects.equals(before, after)) {
            fields.add(field);
        }
    }
}
