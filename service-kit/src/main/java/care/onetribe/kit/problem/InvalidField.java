package care.onetribe.kit.problem;

import java.util.List;

/** One field or parameter is wrong in a way that only the code that reads it can tell. */
public final class InvalidField extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String pointer;

    /**
     * @param pointer JSON Pointer into the body, or the name of a query parameter
     * @param detail what is wrong and what would be right
     */
    public InvalidField(String pointer, String detail) {
        super(Kind.MALFORMED, detail);
        this.pointer = pointer;
    }

    @Override
    public List<Problem.FieldError> errors() {
        return List.of(new Problem.FieldError(pointer, getMessage()));
    }
}
