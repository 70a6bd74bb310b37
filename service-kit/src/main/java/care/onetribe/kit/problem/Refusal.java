package care.onetribe.kit.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A refusal that the caller can understand and act on. It knows nothing of HTTP; one mapping turns
 * it into a problem document. Domains subclass it per rule: the class name becomes the rule's name
 * ({@code TicketHasOwner} is {@code ticket-has-owner}).
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of no this is. */
    public enum Kind {
        /** The request itself makes no sense. */
        MALFORMED,
        /** The caller may know of it but not do this. */
        FORBIDDEN,
        /** It does not exist, or the caller may not know of it. */
        NOT_FOUND,
        /** A rule of the domain says no. */
        CONFLICT,
        /** It was changed since the caller read it. */
        STALE,
        /** More than is accepted. */
        TOO_LARGE,
        /** The same key was used for another request. */
        KEY_REUSED,
        /** The caller must say which version is to be changed. */
        VERSION_REQUIRED,
        /** A part that is needed is away. */
        UNAVAILABLE
    }

    private final Kind kind;
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    /**
     * @param detail a sentence that a person can act on
     */
    protected Refusal(Kind kind, String detail) {
        super(detail, null, false, false);
        this.kind = kind;
    }

    /** Adds a member to the problem document, such as who holds what was asked for. */
    protected final void tell(String name, Object value) {
        members.put(name, value);
    }

    public final Kind kind() {
        return kind;
    }

    /** Further members of the problem document. */
    public final Map<String, Object> members() {
        return members;
    }

    /** The fields that are wrong; empty for most refusals. */
    public List<Problem.FieldError> errors() {
        return List.of();
    }

    final ProblemType type() {
        return ProblemType.valueOf(kind.name());
    }

    /** Name of the rule in kebab case. */
    public final String rule() {
        return getClass()
                .getSimpleName()
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }
}
