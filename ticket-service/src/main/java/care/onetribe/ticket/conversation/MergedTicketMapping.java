package care.onetribe.ticket.conversation;

import care.onetribe.kit.request.Created;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sends who asks for a ticket that went over into another one there. */
class MergedTicketMapping {

    @ServerExceptionMapper
    Response seeOther(TicketIsMerged merged) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, Created.BASE + "/tickets/" + merged.intoId())
                .build();
    }
}
