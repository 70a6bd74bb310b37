package care.onetribe.kit.version;

import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The caller's {@code If-Match}: which version it means to change.
 *
 * @param ifMatch the header as sent, or null
 */
public record Precondition(
        @HeaderParam("If-Match")
                @Parameter(description = "The `ETag` of the representation that you mean to change")
                String ifMatch) {

    /**
     * For a change that overwrites what somebody else may have written.
     *
     * @throws VersionRequired when the caller did not say which version it means
     * @throws Stale when it is not the current one
     */
    public void require(Versioned current) {
        if (ifMatch == null) {
            throw new VersionRequired();
        }
        honour(current);
    }

    /**
     * For a step that checks itself whether it may be taken: the header counts only when sent.
     *
     * @throws Stale when the version named is not the current one
     */
    public void honour(Versioned current) {
        if (ifMatch != null && !ETags.matchesStrongly(ifMatch, current.version())) {
            throw new Stale();
        }
    }
}
