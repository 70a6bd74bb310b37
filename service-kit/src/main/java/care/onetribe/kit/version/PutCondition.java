package care.onetribe.kit.version;

import care.onetribe.kit.problem.InvalidField;
import jakarta.ws.rs.HeaderParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The caller's condition on a {@code PUT} to an address of its own choosing: make something new
 * ({@code If-None-Match: *}) or replace a version that it has read ({@code If-Match}).
 *
 * @param ifMatch the header as sent, or null
 * @param ifNoneMatch the header as sent, or null
 */
public record PutCondition(
        @HeaderParam("If-Match")
                @Parameter(
                        description =
                                "To replace what is there: the `ETag` of the representation that"
                                        + " you have read")
                String ifMatch,
        @HeaderParam("If-None-Match")
                @Parameter(description = "To create what is not there yet: `*`")
                String ifNoneMatch) {

    private static final String ANYTHING = "*";

    /**
     * Checks the condition before anything is written.
     *
     * @param current what is at the address now, or empty
     * @throws VersionRequired when the caller sent no condition
     * @throws Stale when it wants to create what is there, or to replace what is not, or not in
     *     that version
     * @throws InvalidField when {@code If-None-Match} names a version
     */
    public void require(Optional<? extends Versioned> current) {
        if (ifMatch == null && ifNoneMatch == null) {
            throw new VersionRequired(
                    "Send `If-None-Match: *` to create it, or in `If-Match` the ETag of what you"
                            + " have read to replace it.");
        }
        if (ifMatch != null) {
            requireReplaceable(current);
        }
        if (ifNoneMatch != null) {
            requireAbsent(current);
        }
    }

    private void requireReplaceable(Optional<? extends Versioned> current) {
        var present =
                current.orElseThrow(
                        () ->
                                new Stale(
                                        "There is nothing to replace: send `If-None-Match: *` to"
                                                + " create it."));
        new Precondition(ifMatch).honour(present);
    }

    private void requireAbsent(Optional<? extends Versioned> current) {
        if (!ifNoneMatch.trim().equals(ANYTHING)) {
            throw new InvalidField("If-None-Match", "must be * on a PUT");
        }
        if (current.isPresent()) {
            throw new Stale("It is there already: read it, and send its ETag in `If-Match`.");
        }
    }
}
