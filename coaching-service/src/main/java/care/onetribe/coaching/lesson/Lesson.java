package care.onetribe.coaching.lesson;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.BatchSize;

/** What the tribe learned from something that went wrong: its author's alone until it is shared. */
@Entity
class Lesson {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private String authorId;

    private String teamId;

    private String title;

    private String whatHappened;

    private String whatWeLearned;

    private String whatWeChange;

    private Long ticketId;

    private Instant writtenAt;

    private Instant sharedAt;

    @ElementCollection
    @CollectionTable(name = "lesson_skill", joinColumns = @JoinColumn(name = "lesson_id"))
    @Column(name = "skill_key")
    @BatchSize(size = 200)
    private Set<String> skillKeys = new TreeSet<>();

    protected Lesson() {
        // for Hibernate
    }

    Lesson(String authorId, LessonDetails details, Instant now) {
        this.authorId = authorId;
        this.writtenAt = now;
        change(details);
    }

    void change(LessonDetails details) {
        title = details.title();
        whatHappened = details.whatHappened();
        whatWeLearned = details.whatWeLearned();
        whatWeChange = details.whatWeChange();
        ticketId = details.ticketId();
        skillKeys.retainAll(details.skillKeys());
        skillKeys.addAll(details.skillKeys());
    }

    /**
     * @throws LessonIsShared when a team has it already
     */
    void share(String team, Instant now) {
        requireDraft();
        teamId = team;
        sharedAt = now;
    }

    /**
     * @throws LessonIsShared when a team has it already
     */
    void requireDraft() {
        if (isShared()) {
            throw new LessonIsShared(id, teamId);
        }
    }

    boolean isShared() {
        return sharedAt != null;
    }

    Long id() {
        return id;
    }

    String authorId() {
        return authorId;
    }

    String teamId() {
        return teamId;
    }

    Long ticketId() {
        return ticketId;
    }

    Instant sharedAt() {
        return sharedAt;
    }

    LessonDetails details() {
        return new LessonDetails(
                title,
                whatHappened,
                whatWeLearned,
                whatWeChange,
                ticketId,
                skillKeys.stream().sorted().toList());
    }

    LessonView view() {
        return new LessonView(
                id, authorId, details(), teamId, writtenAt, sharedAt, Integer.toString(version));
    }
}
