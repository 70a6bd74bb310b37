package care.onetribe.ticket.publicarticle;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.text.Sha256;
import care.onetribe.kit.version.ETags;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets caches keep what everybody may read (RFC 9111), and answers {@code 304} where they have it
 * already (RFC 9110, section 13): by the entity tag where one is sent, else by the time.
 */
class CacheFilter {

    /** How long a changed article may be seen as it was. */
    private static final String KEPT = "public, max-age=300";

    private static final int LENGTH_OF_TAG = 16;

    @ServerResponseFilter
    @WithCacheFilter
    void letCachesKeep(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof PublicArticle article) {
            var headers = response.getHeaders();
            headers.putSingle(HttpHeaders.LAST_MODIFIED, httpDate(article.changedAt()));
            tag(request, response, article.version(), article.changedAt());
        } else if (response.getEntity() instanceof Page<?> page) {
            tag(request, response, versionOf(page), Instant.MAX);
        }
    }

    private static void tag(
            ContainerRequestContext request,
            ContainerResponseContext response,
            String version,
            Instant changedAt) {
        var tag = ETags.of(version);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, KEPT);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (isKnown(request, tag, changedAt)) {
            response.setStatus(Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    private static boolean isKnown(ContainerRequestContext request, String tag, Instant changedAt) {
        var tags = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (tags != null) {
            return Arrays.stream(tags.replace("W/", "").split(","))
                    .map(String::trim)
                    .anyMatch(known -> known.equals(tag) || known.equals("*"));
        }
        var since = request.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE);
        return since != null && !changedAt.truncatedTo(ChronoUnit.SECONDS).isAfter(instant(since));
    }

    /** A date that is none counts as not sent (RFC 9110, section 13.1.3). */
    private static Instant instant(String httpDate) {
        try {
            return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(httpDate));
        } catch (DateTimeException none) {
            return Instant.MIN;
        }
    }

    private static String httpDate(Instant time) {
        return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
                .format(time.atOffset(ZoneOffset.UTC));
    }

    /** A page has no row of its own; its records say in text all that they show. */
    private static String versionOf(Page<?> page) {
        var hash = Sha256.of(page.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, LENGTH_OF_TAG);
    }
}
