package care.onetribe.gateway.workspace;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a view that comes from one service.
 *
 * @param data absent when its service is away, and for an owner nobody has heard of yet
 */
@Schema(description = "A part of a view that comes from one service")
record Section<T>(
        @Schema(required = true) Status status,
        @Schema(description = "Absent when its service is away") T data) {

    /** Whether the service answered in time. */
    @Schema(name = "SectionStatus")
    enum Status {
        OK,
        UNAVAILABLE
    }

    static <T> Section<T> of(T data) {
        return new Section<>(Status.OK, data);
    }

    static <T> Section<T> away() {
        return new Section<>(Status.UNAVAILABLE, null);
    }
}
