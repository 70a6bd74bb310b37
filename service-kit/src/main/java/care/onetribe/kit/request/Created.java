package care.onetribe.kit.request;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers to requests that made something. */
public final class Created {

    /** Where every operation begins. */
    public static final String BASE = "/api/v1";

    private Created() {}

    /**
     * {@code 201} with the representation and its address. The address has no host, so that it
     * holds on whatever way the request came.
     *
     * @param path below {@value #BASE}, for example {@code /notes/7}
     */
    public static <T> RestResponse<T> at(String path, T entity) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, entity)
                .header(HttpHeaders.LOCATION, BASE + path)
                .build();
    }
}
