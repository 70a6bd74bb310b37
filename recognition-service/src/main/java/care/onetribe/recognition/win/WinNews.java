package care.onetribe.recognition.win;

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
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/**
 * Shows wins that people offered, for as long as they do, and goals that were reached by those who
 * want that seen; kept from the events of coaching-service.
 */
@ApplicationScoped
class WinNews implements EventHandler {

    private final SharedWins wins;
    private final Milestones milestones;
    private final Preferences preferences;
    private final Roster roster;
    private final FeedItems items;
    private final Outbox outbox;

    WinNews(
            SharedWins wins,
            Milestones milestones,
            Preferences preferences,
            Roster roster,
            FeedItems items,
            Outbox outbox) {
        this.wins = wins;
        this.milestones = milestones;
        this.preferences = preferences;
        this.roster = roster;
        this.items = items;
        this.outbox = outbox;
    }

    @Override
    public String source() {
        return "coaching";
    }

    @Override
    public String reader() {
        return "coaching.wins";
    }

    @Override
    @Transactional
    public void handle(CloudEvent event) {
        switch (event.type()) {
            case "win.offered" -> offered(event.data(), event.time());
            case "win.taken-back" -> takenBack(event.data().get("offeredWinId").asLong());
            case "goal.reached" -> reached(event.data(), event.time());
            default -> {
                // nothing to show
            }
        }
    }

    /** Wins of before their words were told stay where they are. */
    private void offered(JsonNode data, Instant at) {
        if (data.hasNonNull("text")) {
            long id = data.get("offeredWinId").asLong();
            var memberId = data.get("memberId").asText();
            wins.persist(new SharedWin(id, memberId, data.get("text").asText()));
            show(FeedKind.WIN, id, memberId, Visibility.EVERYONE, at);
        }
    }

    private void takenBack(long id) {
        if (wins.deleteById(id)) {
            items.remove(FeedKind.WIN, id);
        }
    }

    private void reached(JsonNode data, Instant at) {
        var memberId = data.get("memberId").asText();
        if (preferences.wantsMilestones(memberId)) {
            long goalId = data.get("goalId").asLong();
            milestones.persist(new Milestone(goalId, memberId));
            var visibility = preferences.within(Visibility.EVERYONE, List.of(memberId));
            show(FeedKind.MILESTONE, goalId, memberId, visibility, at);
        }
    }

    private void show(FeedKind kind, long id, String memberId, Visibility visibility, Instant at) {
        var members = List.of(memberId);
        var teamIds = roster.teamsOf(members);
        items.add(new NewFeedItem(kind, id, null, members, teamIds, null, visibility, at));
        var told = visibility == Visibility.PRIVATE ? null : memberId;
        var shown =
                new Shown(
                        id,
                        told,
                        visibility,
                        visibility == Visibility.TEAM ? List.copyOf(teamIds) : null);
        outbox.record(new Event(kind.eventType(), kind.subject(id), at, told, shown));
    }

    /**
     * @param memberId null where it is private
     * @param teamIds who may see it where it is for the team
     */
    private record Shown(long id, String memberId, Visibility visibility, List<String> teamIds) {}
}
