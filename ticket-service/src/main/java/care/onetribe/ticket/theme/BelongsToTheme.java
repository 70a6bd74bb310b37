package care.onetribe.ticket.theme;

/**
 * Keeps something that belongs to themes. A bean of this type is all that a feature needs for what
 * it keeps to go over when a theme is merged into another one.
 */
public interface BelongsToTheme {

    /**
     * Makes all that belonged to one theme belong to another one.
     *
     * @param from its row is locked, as that of {@code into} is
     */
    void goOver(Theme from, Theme into);
}
