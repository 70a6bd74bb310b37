package care.onetribe.ticket.suggestion;

import care.onetribe.ticket.conversation.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Finds what may help with a ticket. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class SuggestionDesk {

    private final Tickets tickets;
    private final FirstWords firstWords;
    private final Sample sample;
    private final FittingArticles articles;
    private final FittingTickets earlier;

    SuggestionDesk(
            Tickets tickets,
            FirstWords firstWords,
            Sample sample,
            FittingArticles articles,
            FittingTickets earlier) {
        this.tickets = tickets;
        this.firstWords = firstWords;
        this.sample = sample;
        this.articles = articles;
        this.earlier = earlier;
    }

    SuggestionsView of(long ticketId) {
        var ticket = tickets.view(ticketId);
        var said = firstWords.of(List.of(ticketId)).getOrDefault(ticketId, List.of());
        var theme = ticket.theme() == null ? null : ticket.theme().id();
        var asked = new Asked(ticketId, theme, Concern.words(said), sample.rarity());
        return new SuggestionsView(articles.of(asked), earlier.of(asked));
    }
}
