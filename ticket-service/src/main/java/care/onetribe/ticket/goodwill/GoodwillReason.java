package care.onetribe.ticket.goodwill;

/** What raises and what lowers goodwill. */
public enum GoodwillReason {
    /** The customer says that their concern was addressed. */
    ADDRESSED("The customer said that their concern was addressed"),
    ADDRESSED_AT_FIRST_REPLY("… and one reply was enough"),
    TOLD_OF_FIX("Somebody told them that what they reported is fixed"),
    THANKED("The customer thanked somebody"),
    HANDED_OVER("They were passed on to somebody else"),
    WAITED("They waited for a reply for longer than the target"),
    REOPENED("It had to be opened again"),
    NOT_ADDRESSED("The customer said that their concern was not addressed");

    private final String meaning;

    GoodwillReason(String meaning) {
        this.meaning = meaning;
    }

    String meaning() {
        return meaning;
    }
}
