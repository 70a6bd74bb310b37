package care.onetribe.coaching.checklist;

import care.onetribe.coaching.template.PublishedTemplate;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A published template for one member. It is never in a state that its steps do not allow. */
@Entity
class Checklist {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private String memberId;

    private String teamId;

    private String templateKey;

    private long templateVersionId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ChecklistStatus status;

    @Convert(converter = MarksColumn.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private List<Mark> marks;

    @Embedded private Due due;

    @Embedded private Origin origin;

    private Instant completedAt;

    private Instant endedAt;

    private String reason;

    protected Checklist() {
        // for Hibernate
    }

    /** A checklist on which nothing is done yet. */
    Checklist(NewChecklist request) {
        var template = request.template();
        memberId = request.member().id();
        teamId = request.member().teamId();
        templateKey = template.key();
        templateVersionId = template.versionId();
        status = ChecklistStatus.OPEN;
        marks = request.itemKeys().stream().map(key -> Mark.fresh(key, template.number())).toList();
        due = Due.on(request.dueOn(), request.member().zone());
        origin = request.origin();
        await(template);
    }

    Items items(PublishedTemplate template) {
        return Items.of(template, marks);
    }

    /** Nothing of a list that is over changes; what was signed off stays as it was signed. */
    void requireChangeable() {
        if (status.isOver() || status == ChecklistStatus.SIGNED_OFF) {
            throw new ChecklistIsClosed(status);
        }
    }

    void replace(String itemKey, UnaryOperator<Mark> change) {
        marks =
                marks.stream()
                        .map(mark -> mark.key().equals(itemKey) ? change.apply(mark) : mark)
                        .toList();
    }

    /**
     * Takes the steps that follow from what was done.
     *
     * @return each state that it came to, in order
     */
    List<ChecklistStatus> settle(PublishedTemplate template, Instant now) {
        var items = items(template);
        boolean complete = items.areSettled() && items.meetStandard();
        var steps = new ArrayList<ChecklistStatus>();
        if (status == ChecklistStatus.SIGNED_OFF && !items.areSigned()) {
            steps.add(moveTo(ChecklistStatus.COMPLETED));
        }
        if (status == ChecklistStatus.OPEN && complete) {
            completedAt = now;
            steps.add(moveTo(ChecklistStatus.COMPLETED));
        } else if (status == ChecklistStatus.COMPLETED && !complete) {
            completedAt = null;
            steps.add(moveTo(ChecklistStatus.OPEN));
        }
        if (status == ChecklistStatus.COMPLETED && items.areSigned()) {
            steps.add(moveTo(ChecklistStatus.SIGNED_OFF));
        }
        await(template);
        return steps;
    }

    /** Goes on with a newer version: what is done stays done, and what is new is there to do. */
    void moveUp(PublishedTemplate current, PublishedTemplate next) {
        requireChangeable();
        if (next.number() <= current.number()) {
            throw new TemplateVersionIsOlder(current.number());
        }
        var known = new HashSet<String>();
        current.details().items().forEach(item -> known.add(item.key()));
        marks.forEach(mark -> known.add(mark.key()));
        var all = new ArrayList<>(marks);
        next.details().items().stream()
                .filter(item -> known.add(item.key()))
                .forEach(item -> all.add(Mark.fresh(item.key(), next.number())));
        marks = List.copyOf(all);
        templateVersionId = next.versionId();
    }

    /** It is over now; a list whose standard is met by then was done. */
    ChecklistStatus expire(PublishedTemplate template, Instant now) {
        if (items(template).meetStandard()) {
            completedAt = now;
            moveTo(ChecklistStatus.COMPLETED);
        } else {
            endedAt = now;
            moveTo(ChecklistStatus.EXPIRED);
        }
        await(template);
        return status;
    }

    void cancel(String why, Instant now) {
        requireChangeable();
        moveTo(ChecklistStatus.CANCELLED);
        reason = why;
        endedAt = now;
        due = due().whileOpen(false, false);
    }

    private ChecklistStatus moveTo(ChecklistStatus next) {
        if (!status.mayBecome(next)) {
            throw new ChecklistIsClosed(status);
        }
        status = next;
        return next;
    }

    /** What an onboarding waits for stays due, whatever the template says. */
    private void await(PublishedTemplate template) {
        boolean expires = template.details().expires() && origin.onboardingId() == null;
        var next = due().whileOpen(status == ChecklistStatus.OPEN, expires);
        due = next.equals(due()) ? due : next;
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

    String templateKey() {
        return templateKey;
    }

    long templateVersionId() {
        return templateVersionId;
    }

    ChecklistStatus status() {
        return status;
    }

    /** The number of the template's version that it began with. */
    int firstVersion() {
        return marks.stream().mapToInt(Mark::since).min().orElse(1);
    }

    /** Hibernate reads one of nulls as none. */
    Due due() {
        return due == null ? Due.NEVER : due;
    }

    Origin origin() {
        return origin;
    }

    Instant completedAt() {
        return completedAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    String reason() {
        return reason;
    }
}
