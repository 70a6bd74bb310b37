package care.onetribe.ticket.theme;

/** The theme went over into another one; who asks to see it is sent there. */
final class ThemeIsMerged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long newest;

    ThemeIsMerged(long id, long newest) {
        super("Theme %d went over into %d".formatted(id, newest), null, false, false);
        this.newest = newest;
    }

    long newest() {
        return newest;
    }
}
