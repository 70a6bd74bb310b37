package care.onetribe.kit.version;

import care.onetribe.kit.request.Created;
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
     * @param path below {@value Created#BASE}, for example {@code /things/a}
     */
    public RestResponse<V> at(String path) {
        return created ? Created.at(path, view) : RestResponse.ok(view);
    }
}
