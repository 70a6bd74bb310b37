package care.onetribe.coaching.goal;

import care.onetribe.kit.problem.NotFound;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What somebody wants to reach. It has a first step from the start, forgets no change of direction,
 * and ends once.
 */
@Entity
class Goal {

    static final int MOST_HELPERS = 20;
    private static final int MOST_STEPS = 50;
    private static final int MOST_CHANGES = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private String memberId;

    @Embedded private Aim aim;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private GoalStatus status;

    private String learned;

    private Instant setAt;

    private Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "goal_step", joinColumns = @JoinColumn(name = "goal_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = 200)
    private List<Step> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "goal_change", joinColumns = @JoinColumn(name = "goal_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = 200)
    private List<DirectionChange> changes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "goal_helper", joinColumns = @JoinColumn(name = "goal_id"))
    @Column(name = "member_id")
    @BatchSize(size = 200)
    private Set<String> helpers = new HashSet<>();

    protected Goal() {
        // for Hibernate
    }

    Goal(String memberId, SetGoal request, Instant now) {
        this.memberId = memberId;
        aim = request.aim();
        status = GoalStatus.ACTIVE;
        setAt = now;
        steps.add(new Step(request.firstStep(), null));
        request.helpers().forEach(this::addHelper);
    }

    void changeDirection(ChangeDirection request, Instant now) {
        requireActive();
        requireRoom("changes of direction", changes.size(), MOST_CHANGES);
        changes.add(new DirectionChange(aim, request.because(), now));
        aim = request.appliedTo(aim);
    }

    void addStep(String text) {
        requireActive();
        requireRoom("steps", steps.size(), MOST_STEPS);
        steps.add(new Step(text, null));
    }

    /**
     * Marks a step as done or not done; marking it twice keeps the first time.
     *
     * @param number from 1
     */
    void markStep(int number, boolean done, Instant now) {
        requireActive();
        var step = steps.get(number - 1);
        if (step.isDone() != done) {
            steps.set(number - 1, step.markedAt(done ? now : null));
        }
    }

    boolean hasStep(int number) {
        return number >= 1 && number <= steps.size();
    }

    void addHelper(String helperId) {
        requireActive();
        if (helperId.equals(memberId)) {
            throw new HelpingOneself();
        }
        if (!helpers.contains(helperId)) {
            requireRoom("helpers", helpers.size(), MOST_HELPERS);
            helpers.add(helperId);
        }
    }

    void removeHelper(String helperId) {
        requireActive();
        if (!helpers.remove(helperId)) {
            throw new NotFound("helper", helperId);
        }
    }

    void end(EndGoal request, Instant now) {
        requireActive();
        status = request.outcome().status();
        learned = request.learned();
        endedAt = now;
    }

    private void requireActive() {
        if (status != GoalStatus.ACTIVE) {
            throw new GoalHasEnded(status);
        }
    }

    private static void requireRoom(String what, int number, int most) {
        if (number >= most) {
            throw new GoalIsFull(what, most);
        }
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    String memberId() {
        return memberId;
    }

    GoalStatus status() {
        return status;
    }

    Aim aim() {
        return aim;
    }

    String learned() {
        return learned;
    }

    Instant setAt() {
        return setAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    List<Step> steps() {
        return steps;
    }

    List<DirectionChange> changes() {
        return changes;
    }

    boolean isHelper(String otherId) {
        return helpers.contains(otherId);
    }

    /** By handle. */
    List<String> helpers() {
        return helpers.stream().sorted().toList();
    }
}
