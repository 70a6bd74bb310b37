package care.onetribe.ticket.theme;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sends who asks for a theme that went over into another one to the same place below that. */
class MergedThemeMapping {

    private static final String NUMBER = "(?<=/themes/)\\d+";

    @ServerExceptionMapper
    Response seeOther(ThemeIsMerged merged, UriInfo uri) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, moved(uri.getRequestUri(), merged.newest()))
                .build();
    }

    private static String moved(URI asked, long newest) {
        var path = asked.getRawPath().replaceFirst(NUMBER, Long.toString(newest));
        return asked.getRawQuery() == null ? path : path + "?" + asked.getRawQuery();
    }
}
