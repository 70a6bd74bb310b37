package care.onetribe.kit.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a body larger than its operation takes, by its stated length or, chunked, as it comes.
 */
class BodyLimitFilter {

    @ServerRequestFilter
    void limit(ContainerRequestContext request, ResourceInfo resource) {
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        boolean chunked = request.getHeaderString("Transfer-Encoding") != null;
        if (length == null && !chunked) {
            return;
        }
        long limit = limitOf(resource);
        if (chunked) {
            if (limit != BodyLimit.UNLIMITED) {
                request.setEntityStream(new Limited(request.getEntityStream(), limit));
            }
        } else if (Long.parseLong(length) > limit) {
            throw new BodyTooLarge(limit);
        }
    }

    private static long limitOf(ResourceInfo resource) {
        var annotation = resource.getResourceMethod().getAnnotation(BodyLimit.class);
        return annotation == null ? BodyLimit.DEFAULT_BYTES : annotation.value();
    }

    private static final class Limited extends FilterInputStream {

        private final long limit;
        private long read;

        Limited(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int more) {
            read += more;
            if (read > limit) {
                throw new BodyTooLarge(limit);
            }
        }
    }
}
