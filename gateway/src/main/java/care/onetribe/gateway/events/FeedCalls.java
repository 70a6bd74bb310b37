package care.onetribe.gateway.events;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;

/** The feed of a service. */
interface FeedCalls {

    @GET
    FeedPart read(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @QueryParam("after") long after,
            @QueryParam("limit") int limit);
}
