package care.onetribe.ticket.wordback;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.version.Precondition;
import care.onetribe.ticket.theme.Theme;
import care.onetribe.ticket.theme.ThemeHistory;
import care.onetribe.ticket.theme.ThemeView;
import care.onetribe.ticket.theme.Themes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Saying that a theme is fixed; each change is one transaction. */
@ApplicationScoped
@Transactional
class FixDesk {

    private final Themes themes;
    private final ThemeFixes fixes;
    private final ThemeHistory history;
    private final Caller caller;
    private final Clock clock;

    FixDesk(Themes themes, ThemeFixes fixes, ThemeHistory history, Caller caller, Clock clock) {
        this.themes = themes;
        this.fixes = fixes;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Marks a theme as fixed and makes a follow-up for each customer that it affected. Once more,
     * this makes those of customers whose tickets came under the theme meanwhile.
     */
    ThemeView fix(long themeId, FixTheme request, Precondition precondition) {
        var theme = themes.lock(themeId);
        precondition.honour(() -> themes.view(themeId).version());
        var now = clock.instant();
        if (theme.isFixed()) {
            goOn(theme, request.note(), now);
        } else {
            begin(theme, request.note(), now);
        }
        return themes.changed(theme);
    }

    private void begin(Theme theme, String note, Instant now) {
        theme.fix(note, now);
        var fix = new ThemeFix(theme.id(), note, now);
        fixes.persist(fix);
        fixes.takeWaiting(fix);
        record(theme, "fixed", now, fixes.makeFollowUps(fix, now));
    }

    private void goOn(Theme theme, String note, Instant now) {
        var fix = fixes.last(theme);
        theme.changeFixedNote(note);
        fix.changeNote(note);
        int made = fixes.makeFollowUps(fix, now);
        if (made > 0) {
            record(theme, "followed-up", now, made);
        }
    }

    private void record(Theme theme, String step, Instant now, int followUps) {
        history.record(theme.id(), step, now, caller.id(), Map.of("followUps", followUps));
    }
}
