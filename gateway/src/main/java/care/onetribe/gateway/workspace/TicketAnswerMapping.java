package care.onetribe.gateway.workspace;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A problem stays the problem that it was; a merged ticket leads to the workspace of the other. */
class TicketAnswerMapping {

    @ServerExceptionMapper
    Response passOn(TicketAnswer answer) {
        var given = answer.response();
        var response = Response.status(given.getStatus()).type(given.getMediaType());
        var location = given.getHeaderString(HttpHeaders.LOCATION);
        if (location != null) {
            response.header(
                    HttpHeaders.LOCATION,
                    location.replace("/api/v1/tickets/", "/api/v1/workspaces/"));
        }
        return response.entity(given.readEntity(byte[].class)).build();
    }
}
