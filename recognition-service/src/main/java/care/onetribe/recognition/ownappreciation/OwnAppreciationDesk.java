package care.onetribe.recognition.ownappreciation;

import care.onetribe.kit.page.PageRequest;
import care.onetribe.recognition.draft.DraftDesk;
import care.onetribe.recognition.feed.FeedDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Puts together what reached the caller and what they have begun to give. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class OwnAppreciationDesk {

    private static final PageRequest SHOWN = PageRequest.first(25);
    private static final Duration A_DAY = Duration.ofDays(1);

    private final FeedDesk feed;
    private final DraftDesk drafts;
    private final Clock clock;

    OwnAppreciationDesk(FeedDesk feed, DraftDesk drafts, Clock clock) {
        this.feed = feed;
        this.drafts = drafts;
        this.clock = clock;
    }

    OwnAppreciation show() {
        var yesterday = clock.instant().truncatedTo(ChronoUnit.DAYS).minus(A_DAY);
        return new OwnAppreciation(feed.received(yesterday, SHOWN), drafts.list(SHOWN).items());
    }
}
