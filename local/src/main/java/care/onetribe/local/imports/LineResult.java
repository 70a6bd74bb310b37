package care.onetribe.local.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What became of one line of the file.
 *
 * @param line its number, from 1
 * @param detail why it was refused
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LineResult(long line, Outcome result, String detail) {

    /** What may become of a line. */
    public enum Outcome {
        IMPORTED,
        EXISTS,
        REFUSED
    }
}
