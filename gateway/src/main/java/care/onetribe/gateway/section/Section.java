package care.onetribe.gateway.section;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a view that comes from one service.
 *
 * @param data absent when its service is away, and where there is nothing, or nothing that the
 *     caller may know of
 */
@Schema(description = "A part of a view that comes from one service")
public record Section<T>(
        @Schema(required = true) Status status,
        @Schema(description = "Absent when its service is away") T data) {

    /** Whether the service answered in time. */
    @Schema(name = "SectionStatus")
    public enum Status {
        OK,
        UNAVAILABLE
    }

    public static <T> Section<T> of(T data) {
        return new Section<>(Status.OK, data);
    }

    public static <T> Section<T> away() {
        return new Section<>(Status.UNAVAILABLE, null);
    }

    /** A section that is a part of this one. */
    public <R> Section<R> map(Function<T, R> choice) {
        return new Section<>(status, data == null ? null : choice.apply(data));
    }

    /** Answered in time, and there was nothing that the caller may know of. */
    @JsonIgnore
    public boolean isEmpty() {
        return status == Status.OK && data == null;
    }

    @JsonIgnore
    public boolean isAway() {
        return status == Status.UNAVAILABLE;
    }
}
