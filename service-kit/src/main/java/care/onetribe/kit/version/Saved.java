package care.onetribe.kit.version;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What a {@code PUT} to an address of the caller's choosing left there.
 *
 * @param view the representation
 * @param created whether nothing was there before
 */
public record Saved<V extends Versioned>(V view, boolean created) {

    /**
     * {@code 201} with {@code Location} when it was created, {@code 200} when replaced.
     *
     * @param address as a path below {@code /api/v1}, for example {@code things/a}
     */
    public RestResponse<V> at(String address) {
        return created
                ? RestResponse.ResponseBuilder.<V>created(URI.create(address)).entity(view).build()
                : RestResponse.ok(view);
    }
}
