package care.onetribe.kit.feed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;

/** Another service's feed. */
interface FeedClient {

    @GET
    FeedPage read(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);
}
