package care.onetribe.recognition.thanks;

import care.onetribe.kit.feed.CloudEvent;
import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.EventHandler;
import care.onetribe.kit.feed.Outbox;
import care.onetribe.recognition.feed.FeedItems;
import care.onetribe.recognition.feed.FeedKind;
import care.onetribe.recognition.feed.NewFeedItem;
import care.onetribe.recognition.preference.Preferences;
import care.onetribe.recognition.preference.Visibility;
import care.onetribe.recognition.roster.Roster;
import care.onetribe.recognition.worker.TicketWorkers;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Takes customers' thanks from the events of ticket-service and credits everyone who worked on the
 * ticket, not only its last owner.
 */
@ApplicationScoped
class ThanksNews implements EventHandler {

    private static final int LONGEST_WORDS = 8_000;

    private final ThanksShelf shelf;
    private final TicketWorkers workers;
    private final Preferences preferences;
    private final Roster roster;
    private final FeedItems items;
    private final Outbox outbox;

    ThanksNews(
            ThanksShelf shelf,
            TicketWorkers workers,
            Preferences preferences,
            Roster roster,
            FeedItems items,
            Outbox outbox) {
        this.shelf = shelf;
        this.workers = workers;
        this.preferences = preferences;
        this.roster = roster;
        this.items = items;
        this.outbox = outbox;
    }

    @Override
    public String source() {
        return "ticket";
    }

    @Override
    public String reader() {
        return "ticket.thanks";
    }

    @Override
    @Transactional
    public void handle(CloudEvent event) {
        if (event.type().equals("customer.thanked")) {
            credit(event.data(), event.time());
        } else if (event.type().equals("customer.erased")) {
            shelf.forget(event.data().get("customerId").asLong());
        }
    }

    private void credit(JsonNode data, Instant toldAt) {
        long ticketId = data.get("ticketId").asLong();
        var named = texts(data.path("namedIds"));
        var members = new TreeSet<>(workers.of(ticketId));
        members.addAll(texts(data.path("memberIds")));
        members.addAll(named);
        if (members.isEmpty()) {
            return;
        }
        workers.addAll(ticketId, members);
        var thanks =
                new CustomerThanks(
                        ticketId,
                        data.path("customerId").isNumber() ? data.get("customerId").asLong() : null,
                        words(data.path("words")),
                        credits(members, named),
                        preferences.within(Visibility.EVERYONE, members),
                        data.hasNonNull("at") ? Instant.parse(data.get("at").asText()) : toldAt);
        shelf.persistAndFlush(thanks);
        tell(thanks, members);
    }

    private static Set<Credit> credits(Set<String> members, Collection<String> named) {
        return members.stream()
                .map(member -> new Credit(member, named.contains(member)))
                .collect(Collectors.toSet());
    }

    private void tell(CustomerThanks thanks, Collection<String> members) {
        var view = thanks.view();
        boolean isPrivate = view.visibility() == Visibility.PRIVATE;
        var teamIds = isPrivate ? Set.<String>of() : roster.teamsOf(members);
        items.add(
                new NewFeedItem(
                        FeedKind.THANKS,
                        view.id(),
                        null,
                        members,
                        teamIds,
                        null,
                        view.visibility(),
                        view.at()));
        outbox.record(
                new Event(
                        FeedKind.THANKS.eventType(),
                        FeedKind.THANKS.subject(view.id()),
                        view.at(),
                        null,
                        new ThanksCredited(
                                view.id(),
                                view.visibility(),
                                isPrivate ? null : view.ticketId(),
                                isPrivate ? null : view.memberIds(),
                                view.visibility() == Visibility.TEAM
                                        ? teamIds.stream().sorted().toList()
                                        : null)));
    }

    /**
     * Without the customer's words; of private ones nobody learns whom they thank.
     *
     * @param teamIds who may see them where they are for the team
     */
    private record ThanksCredited(
            long thanksId,
            Visibility visibility,
            Long ticketId,
            List<String> memberIds,
            List<String> teamIds) {}

    private static Set<String> texts(JsonNode list) {
        var texts = new HashSet<String>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static String words(JsonNode words) {
        if (!words.isTextual() || words.asText().isBlank()) {
            return null;
        }
        var text = words.asText();
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST_WORDS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_WORDS));
    }
}
