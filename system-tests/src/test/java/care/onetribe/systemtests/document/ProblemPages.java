package care.onetribe.systemtests.document;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The pages behind the types of problems, each looked at when it is first met. */
public final class ProblemPages {

    private final Predicate<String> isPage;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    /**
     * @param isPage whether there is a page for people at a path of the gateway
     */
    public ProblemPages(Predicate<String> isPage) {
        this.isPage = isPage;
    }

    void require(String type) {
        if (!known.computeIfAbsent(type, isPage::test)) {
            throw new AssertionError("There is no page about the problem type " + type);
        }
    }
}
