package care.onetribe.ticket.conversation;

/** Knows the paths that replies can use; conversations need to know nothing else of articles. */
public interface KnownPaths {

    /**
     * @param pointer where the caller named the path
     * @throws care.onetribe.kit.problem.InvalidField when there is no such path
     */
    void require(long pathId, String pointer);
}
