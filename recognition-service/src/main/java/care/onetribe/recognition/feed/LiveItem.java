package care.onetribe.recognition.feed;

/**
 * An item as it comes.
 *
 * @param position to resume from after it; null in a sign of life
 */
record LiveItem(String position, FeedItemView item) {

    static final LiveItem SIGN_OF_LIFE = new LiveItem(null, null);
}
