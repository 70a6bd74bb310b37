package care.onetribe.recognition.digest;

import care.onetribe.recognition.feed.FeedWeek;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts digests together. */
@ApplicationScoped
class Digests {

    private static final int MOST_ITEMS = 20;

    private final FeedWeek feed;

    Digests(FeedWeek feed) {
        this.feed = feed;
    }

    /** What recognised somebody, private words among it: it is for them alone. */
    DigestView ofMember(String memberId, Week week) {
        return DigestView.of(
                week,
                feed.countsOfMember(memberId, week.start(), week.end()),
                feed.itemsOfMember(memberId, week.start(), week.end(), MOST_ITEMS));
    }

    /** What everybody of a team may see of what its people gave and got. */
    DigestView ofTeam(String teamId, Week week) {
        return DigestView.of(
                week,
                feed.countsOfTeam(teamId, week.start(), week.end()),
                feed.itemsOfTeam(teamId, week.start(), week.end(), MOST_ITEMS));
    }
}
