package care.onetribe.kit.page;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds {@code Link: <…>; rel="next"} (RFC 8288) to every page that another follows. */
class PageLinks {

    @ServerResponseFilter
    void link(ContainerResponseContext response, UriInfo uri) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            var next = uri.getRequestUriBuilder().replaceQueryParam("cursor", page.next()).build();
            var relative = next.getRawPath() + "?" + next.getRawQuery();
            response.getHeaders().add(HttpHeaders.LINK, "<" + relative + ">; rel=\"next\"");
        }
    }
}
