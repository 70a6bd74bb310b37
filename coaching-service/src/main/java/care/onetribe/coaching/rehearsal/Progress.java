package care.onetribe.coaching.rehearsal;

import care.onetribe.kit.identity.Handle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the takes of a rehearsal changed, in the eyes of each who took part. */
@Schema(name = "RehearsalProgress", description = "How the takes changed")
record Progress(@Schema(required = true) List<Course> courses) {

    private static final Map<String, Function<Rubric, Level>> CRITERIA = new LinkedHashMap<>();

    static {
        CRITERIA.put("listened", Rubric::listened);
        CRITERIA.put("felt", Rubric::felt);
        CRITERIA.put("spokePlainly", Rubric::spokePlainly);
        CRITERIA.put("tookItOn", Rubric::tookItOn);
        CRITERIA.put("stayedCalm", Rubric::stayedCalm);
    }

    /**
     * @param takes the first one first
     * @param ratings by id of the take
     */
    static Progress of(Rehearsal rehearsal, List<Take> takes, Map<Long, List<Rating>> ratings) {
        var courses = new ArrayList<Course>();
        for (var player : rehearsal.parts()) {
            CRITERIA.forEach(
                    (criterion, level) -> {
                        var marks = marks(takes, ratings, player.memberId(), level);
                        if (!marks.isEmpty()) {
                            courses.add(Course.of(player, criterion, marks));
                        }
                    });
        }
        return new Progress(courses);
    }

    private static List<Mark> marks(
            List<Take> takes,
            Map<Long, List<Rating>> ratings,
            String raterId,
            Function<Rubric, Level> level) {
        return takes.stream()
                .flatMap(
                        take ->
                                ratings.getOrDefault(take.id(), List.of()).stream()
                                        .filter(rating -> rating.raterId().equals(raterId))
                                        .map(
                                                rating ->
                                                        new Mark(
                                                                take.number(),
                                                                level.apply(rating.rubric()))))
                .toList();
    }

    /** One criterion in the eyes of one person, take by take. */
    @Schema(name = "RehearsalCourse")
    record Course(
            @Schema(required = true, pattern = Handle.PATTERN, examples = "theo") String raterId,
            @Schema(required = true, examples = "PARTNER") Part part,
            @Schema(required = true, description = "As in the rubric", examples = "listened")
                    String criterion,
            @Schema(required = true) List<Mark> marks,
            @Schema(
                            required = true,
                            description = "Levels from the first take to the last",
                            examples = "1")
                    int change) {

        private static Course of(Participation player, String criterion, List<Mark> marks) {
            var first = marks.get(0).level();
            var last = marks.get(marks.size() - 1).level();
            return new Course(
                    player.memberId(),
                    player.part(),
                    criterion,
                    marks,
                    last.ordinal() - first.ordinal());
        }
    }

    /** The level of a take. */
    @Schema(name = "RehearsalMark")
    record Mark(
            @Schema(required = true, minimum = "1", examples = "1") int take,
            @Schema(required = true, examples = "MOSTLY") Level level) {}
}
