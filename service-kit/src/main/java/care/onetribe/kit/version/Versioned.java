package care.onetribe.kit.version;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A representation that knows the version of the row it shows. Answers that carry one get a strong
 * {@code ETag}, and {@code If-None-Match} on a {@code GET} is answered with {@code 304}.
 */
public interface Versioned {

    /**
     * A text that changes whenever the representation does, without quotes. Where a representation
     * shows parts of other rows, their versions follow after a dot.
     */
    @JsonIgnore
    String version();
}
