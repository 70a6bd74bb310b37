package care.onetribe.gateway.search;

import care.onetribe.gateway.section.Deadline;
import care.onetribe.gateway.section.Items;
import care.onetribe.gateway.section.Section;
import care.onetribe.gateway.section.Sections;
import care.onetribe.gateway.section.Service;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Searches all services at once with the caller's rights, and makes one list of what they found,
 * each in the order of its service.
 */
@ApplicationScoped
class Searches {

    private final TicketSearch tickets;
    private final LessonSearch lessons;
    private final KudosSearch kudos;
    private final Sections sections;

    Searches(
            @RestClient TicketSearch tickets,
            @RestClient LessonSearch lessons,
            @RestClient KudosSearch kudos,
            Sections sections) {
        this.tickets = tickets;
        this.lessons = lessons;
        this.kudos = kudos;
        this.sections = sections;
    }

    Uni<SearchResults> find(String q, int limit, String token) {
        var deadline = sections.deadline();
        var words = Words.of(q);
        return Uni.combine()
                .all()
                .unis(
                        ranking(
                                Service.TICKET,
                                deadline,
                                () -> tickets.tickets(token, q, limit),
                                Searches::found),
                        ranking(
                                Service.TICKET,
                                deadline,
                                () -> tickets.articles(token, q, limit),
                                Searches::found),
                        ranking(
                                Service.COACHING,
                                deadline,
                                () -> lessons.lessons(token, q, limit),
                                lesson -> found(lesson, words)),
                        ranking(
                                Service.RECOGNITION,
                                deadline,
                                () -> kudos.kudos(token, q, limit),
                                Searches::found))
                .with((first, second, third, last) -> List.of(first, second, third, last))
                .map(parts -> together(parts, limit));
    }

    private <T> Uni<Section<List<FoundItem>>> ranking(
            Service service,
            Deadline deadline,
            Supplier<Uni<Items<T>>> call,
            Function<T, FoundItem> found) {
        var ranking =
                sections.ask(service, call).map(list -> list.items().stream().map(found).toList());
        return sections.section(ranking, deadline).onItem().ifNull().continueWith(Section.of(null));
    }

    /** The parts are in the order of the kinds. */
    private static SearchResults together(List<Section<List<FoundItem>>> parts, int limit) {
        var away =
                Arrays.stream(FoundKind.values())
                        .filter(kind -> parts.get(kind.ordinal()).isAway())
                        .toList();
        var rankings = parts.stream().map(Section::data).filter(Objects::nonNull).toList();
        return new SearchResults(RankFusion.fuse(rankings, limit), away);
    }

    private static FoundItem found(TicketSearch.FoundTicket ticket) {
        var snippet = ticket.snippet() == null ? ticket.subject() : ticket.snippet().text();
        return FoundItem.of(FoundKind.TICKET, ticket.id(), ticket.subject(), snippet);
    }

    private static FoundItem found(TicketSearch.FoundArticle article) {
        return FoundItem.of(
                FoundKind.ARTICLE, article.id(), article.question(), article.question());
    }

    private static FoundItem found(LessonSearch.FoundLesson lesson, Words words) {
        return FoundItem.of(
                FoundKind.LESSON, lesson.id(), lesson.title(), words.snippet(lesson.text()));
    }

    private static FoundItem found(KudosSearch.FoundKudos kudos) {
        return FoundItem.of(
                FoundKind.KUDOS,
                kudos.id(),
                "Kudos from " + kudos.fromId(),
                kudos.snippet().text());
    }
}
