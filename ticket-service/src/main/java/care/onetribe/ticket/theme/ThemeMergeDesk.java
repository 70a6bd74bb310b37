package care.onetribe.ticket.theme;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.version.Precondition;
import care.onetribe.ticket.conversation.TicketHistory;
import care.onetribe.ticket.conversation.Tickets;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Making one theme of two, and two of one; each change is one transaction. */
@ApplicationScoped
@Transactional
class ThemeMergeDesk {

    private final Themes themes;
    private final Tickets tickets;
    private final List<BelongsToTheme> belongings;
    private final ThemeHistory history;
    private final TicketHistory ticketHistory;
    private final Caller caller;
    private final Clock clock;

    ThemeMergeDesk(
            Themes themes,
            Tickets tickets,
            @All List<BelongsToTheme> belongings,
            ThemeHistory history,
            TicketHistory ticketHistory,
            Caller caller,
            Clock clock) {
        this.themes = themes;
        this.tickets = tickets;
        this.belongings = belongings;
        this.history = history;
        this.ticketHistory = ticketHistory;
        this.caller = caller;
        this.clock = clock;
    }

    /** Merging once more into the same theme changes nothing. */
    ThemeView merge(long id, MergeTheme request, Precondition precondition) {
        themes.lockInOrder(id, request.themeId());
        var into = themes.lock(request.themeId());
        if (themes.hasGoneOver(id, into.id())) {
            return themes.view(into.id());
        }
        var from = themes.lock(id);
        precondition.honour(() -> themes.view(id).version());
        from.mergeInto(into);
        int moved = tickets.moveToTheme(from.id(), into.id());
        belongings.forEach(belonging -> belonging.goOver(from, into));
        var now = clock.instant();
        record(from, "merged", now, Map.of("intoThemeId", into.id(), "tickets", moved));
        record(into, "merged", now, Map.of("fromThemeId", from.id(), "tickets", moved));
        return themes.changed(into);
    }

    ThemeView split(long id, SplitTheme request) {
        var theme = themes.lock(id);
        var now = clock.instant();
        var made = new Theme(request.details(), caller.id(), now);
        themes.persist(made);
        var moving = tickets.lockAll(request.ticketIds());
        for (var ticket : moving) {
            if (!theme.id().equals(ticket.themeId())) {
                throw new TicketOfOtherTheme(ticket.id(), id);
            }
            ticket.standUnder(made.id());
            ticketHistory.record(
                    ticket, "theme-assigned", now, caller.id(), Map.of("themeIdBefore", id));
        }
        record(theme, "split", now, Map.of("intoThemeId", made.id(), "tickets", moving.size()));
        record(made, "split", now, Map.of("fromThemeId", id, "tickets", moving.size()));
        return themes.changed(made);
    }

    private void record(Theme theme, String step, Instant at, Map<String, ?> more) {
        history.record(theme.id(), step, at, caller.id(), more);
    }
}
