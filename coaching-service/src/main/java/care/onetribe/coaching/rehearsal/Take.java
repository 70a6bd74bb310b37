package care.onetribe.coaching.rehearsal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;

/** One time that a scenario was played. With a script it is the way taken through it. */
@Entity
class Take {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private long rehearsalId;

    private int number;

    private Instant beganAt;

    /** Null while a script is being walked. */
    private Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "take_choice", joinColumns = @JoinColumn(name = "take_id"))
    @OrderColumn(name = "number")
    @Column(name = "choice")
    @BatchSize(size = 200)
    private List<String> choices = new ArrayList<>();

    protected Take() {
        // for Hibernate
    }

    /** A take that was played with a partner is over when it is written down. */
    Take(Rehearsal rehearsal, int number, Instant now) {
        this.rehearsalId = rehearsal.id();
        this.number = number;
        this.beganAt = now;
        this.endedAt = rehearsal.script().isPresent() ? null : now;
    }

    /**
     * Answers the customer by one of the choices of the step at hand.
     *
     * @throws TakeIsOver when it has ended
     * @throws StepHasNoSuchChoice when the step does not offer it
     */
    void choose(Script script, String choice, Instant now) {
        if (isOver()) {
            throw new TakeIsOver();
        }
        var at = Walk.of(script, choices).current();
        if (at.choicesOrNone().stream().noneMatch(offered -> offered.key().equals(choice))) {
            throw new StepHasNoSuchChoice(choice);
        }
        choices.add(choice);
        if (Walk.of(script, choices).current().isEnd()) {
            endedAt = now;
        }
    }

    boolean isOver() {
        return endedAt != null;
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    int number() {
        return number;
    }

    Instant beganAt() {
        return beganAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    List<String> choices() {
        return List.copyOf(choices);
    }
}
