package care.onetribe.recognition.feed;

import java.util.Collection;
import java.util.Map;

/** Knows what items of one kind show; a bean each. */
public interface FeedSource {

    FeedKind kind();

    /** By the ids of the things, all of them in few queries. */
    Map<Long, FeedWords> words(Collection<Long> sourceIds);
}
