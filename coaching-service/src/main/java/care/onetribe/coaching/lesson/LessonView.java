package care.onetribe.coaching.lesson;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lesson as its author and, once it is shared, their team see it. */
@Schema(name = "Lesson", description = "What the tribe learned from something that went wrong")
record LessonView(
        @Schema(required = true, examples = "6") long id,
        @Schema(required = true, examples = "mina") String authorId,
        @JsonUnwrapped LessonDetails details,
        @Schema(description = "The team it is shared with; absent for a draft", examples = "north")
                String teamId,
        @Schema(required = true) Instant writtenAt,
        @Schema(description = "Absent for a draft, which only its author sees") Instant sharedAt,
        @JsonIgnore @Schema(hidden = true) String version)
        implements Versioned {}
