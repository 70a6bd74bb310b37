package care.onetribe.coaching.template;

/** What somebody does for an item. */
public enum ItemKind {
    DO,
    LEARN,
    PRACTISE,
    REFLECT
}
