package care.onetribe.gateway.workspace;

import jakarta.ws.rs.core.Response;

/** What ticket-service answered instead of a ticket: it is passed on as it is. */
final class TicketAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Response response;

    TicketAnswer(Response response) {
        super(null, null, false, false);
        this.response = response;
    }

    Response response() {
        return response;
    }
}
