package care.onetribe.recognition.feed;

import care.onetribe.recognition.preference.Visibility;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/**
 * Something to be shown in the feed.
 *
 * @param sourceId of the thing that it stands for
 * @param fromId null for none
 * @param recognisedIds whom it recognises
 * @param teamIds of all of these people
 * @param valueKey null for none
 */
public record NewFeedItem(
        FeedKind kind,
        long sourceId,
        String fromId,
        Collection<String> recognisedIds,
        Set<String> teamIds,
        String valueKey,
        Visibility visibility,
        Instant at) {}
