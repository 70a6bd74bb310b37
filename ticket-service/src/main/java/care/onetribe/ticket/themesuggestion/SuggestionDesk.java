package care.onetribe.ticket.themesuggestion;

import care.onetribe.ticket.conversation.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;

/** Suggests themes by the tickets that began alike, in a fixed number of queries. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class SuggestionDesk {

    private static final int THEMES = 3;
    private static final int TICKETS = 3;

    private final Tickets tickets;
    private final Openings openings;
    private final Named named;

    SuggestionDesk(Tickets tickets, Openings openings, Named named) {
        this.tickets = tickets;
        this.openings = openings;
        this.named = named;
    }

    ThemeSuggestions of(long ticketId) {
        tickets.view(ticketId);
        var opening = opening(ticketId);
        var statistics = openings.statistics(opening.counts().keySet());
        var neighbours = Neighbours.among(openings.alike(opening, statistics), opening, statistics);
        return new ThemeSuggestions(
                neighbours.basis(), neighbours.all().size(), suggestions(neighbours));
    }

    /** A ticket that was opened just now is not among the openings yet. */
    private Opening opening(long ticketId) {
        var ids = List.of(ticketId);
        return openings.of(ids).stream()
                .findFirst()
                .orElseGet(
                        () ->
                                Opening.of(
                                        ticketId,
                                        openings.firstWords(ids).getOrDefault(ticketId, List.of()),
                                        null));
    }

    private List<ThemeSuggestion> suggestions(Neighbours neighbours) {
        var themes = neighbours.themes().stream().limit(THEMES).toList();
        if (themes.isEmpty()) {
            return List.of();
        }
        var names = named.themes(themes.stream().map(Map.Entry::getKey).toList());
        var visible = named.visible(neighbours.all().stream().map(Neighbour::ticketId).toList());
        return themes.stream()
                .filter(theme -> names.containsKey(theme.getKey()))
                .map(
                        theme ->
                                suggestion(
                                        theme,
                                        names.get(theme.getKey()),
                                        neighbours.of(theme.getKey()),
                                        visible))
                .toList();
    }

    private static ThemeSuggestion suggestion(
            Map.Entry<Long, Double> theme,
            String name,
            List<Neighbour> voters,
            Map<Long, Named.VisibleTicket> visible) {
        return new ThemeSuggestion(
                new ThemeSuggestion.SuggestedTheme(theme.getKey(), name),
                rounded(theme.getValue()),
                voters.size(),
                voters.stream()
                        .filter(voter -> visible.containsKey(voter.ticketId()))
                        .limit(TICKETS)
                        .map(voter -> visible.get(voter.ticketId()).like(rounded(voter.likeness())))
                        .toList());
    }

    private static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}
