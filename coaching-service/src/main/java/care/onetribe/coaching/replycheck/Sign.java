package care.onetribe.coaching.replycheck;

/** What a reply shows, or why it would have to: the categories of our rules that are no advice. */
enum Sign {
    /** Feelings are acknowledged. */
    FEELINGS,
    /** Somebody says what they do or did about it. */
    OWNERSHIP,
    /** It is said what happens next, or the customer is asked for something. */
    NEXT_STEP,
    /** It says no, or tells of trouble. */
    BAD_NEWS,
    /** Something is promised that nobody stands for. */
    NOBODYS_PROMISE,
    /** It greets or says goodbye. */
    CLOSING
}
