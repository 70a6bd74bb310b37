package care.onetribe.gateway.document;

/** The documents of the services do not make one; says what is to be changed, and where. */
final class BrokenDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenDocument(String detail) {
        super(detail);
    }
}
