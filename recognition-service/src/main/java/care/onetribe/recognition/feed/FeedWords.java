package care.onetribe.recognition.feed;

import java.util.List;

/**
 * What an item of the feed shows of the thing that it stands for.
 *
 * @param fromId null for none
 * @param memberIds whom it recognises
 * @param words null for none
 */
public record FeedWords(String fromId, List<String> memberIds, String words) {}
