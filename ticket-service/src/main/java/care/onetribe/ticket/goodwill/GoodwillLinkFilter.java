package care.onetribe.ticket.goodwill;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** An account is a page of entries too: leads on to the next one (RFC 8288). */
class GoodwillLinkFilter {

    @ServerResponseFilter
    void link(ContainerResponseContext response, UriInfo uri) {
        if (response.getEntity() instanceof GoodwillView page && page.next() != null) {
            var next = uri.getRequestUriBuilder().replaceQueryParam("cursor", page.next()).build();
            response.getHeaders()
                    .add(
                            HttpHeaders.LINK,
                            "<%s?%s>; rel=\"next\""
                                    .formatted(next.getRawPath(), next.getRawQuery()));
        }
    }
}
