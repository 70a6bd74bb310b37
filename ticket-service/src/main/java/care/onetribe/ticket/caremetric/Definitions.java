package care.onetribe.ticket.caremetric;

/** What each figure means, in the words that stand beside it. */
final class Definitions {

    static final String ADDRESSED =
            "Of the tickets whose customer said whether their concern was addressed, those where it"
                    + " was (YES)";

    static final String ADDRESSED_AT_FIRST_REPLY =
            "Of the tickets whose customer said whether their concern was addressed, those where it"
                    + " was (YES) after one exchange at most and that were never opened again";

    static final String EXCHANGES =
            "Replies that followed a word of the customer, of the tickets that are done now";

    static final String WITHIN_BENCHMARK =
            "Of the tickets that are done and whose theme has a benchmark, those that took no more"
                    + " exchanges than it says; no cap";

    static final String FIRST_REPLY =
            "From the customer's first word to our first reply; nothing stops this clock";

    static final String RESOLUTION =
            "How long the customer waited for us until the last resolution, of the tickets that are"
                    + " done now: while their word had no reply, and while the ticket was new, open"
                    + " or on hold; not while it waited for them after our reply, was on hold at"
                    + " their wish, or was done";

    static final String HANDOVERS = "Handovers by tickets";

    static final String REOPENED =
            "Of the tickets that were ever resolved, those opened again within seven days of a"
                    + " resolution";

    static final String TURNAROUNDS =
            "Of the tickets that began frustrated or angry and are done now, those whose customer"
                    + " said that their concern was addressed (YES) or, while they did not say NO,"
                    + " is happy or calm now";

    static final String FOLLOWED_UP =
            "Of the tickets whose cause was fixed, so that a follow-up was made for their customer,"
                    + " those whose customer was told";

    private Definitions() {}
}
