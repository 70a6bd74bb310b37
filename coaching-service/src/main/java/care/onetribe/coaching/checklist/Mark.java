package care.onetribe.coaching.checklist;

import care.onetribe.coaching.skill.SkillLevel;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Objects;

/**
 * What was done of one item. It is replaced, never changed.
 *
 * @param since number of the template's version that brought the item to this checklist
 * @param revision counts the changes
 */
record Mark(
        String key,
        int since,
        Tick tick,
        Skip skip,
        Signature signature,
        String note,
        String link,
        int revision) {

    /** Somebody did it. */
    record Tick(String byId, Instant at) {}

    /** Somebody left it out. */
    record Skip(String byId, Instant at, String reason) {}

    /**
     * Somebody else saw that it was done.
     *
     * @param shows the level of the item's skills that they saw, or null
     */
    record Signature(String byId, Instant at, String note, SkillLevel shows) {}

    static Mark fresh(String key, int since) {
        return new Mark(key, since, null, null, null, null, null, 0);
    }

    Mark ticked(Tick by) {
        return new Mark(key, since, by, null, signature, note, link, revision + 1);
    }

    /** Neither done nor skipped. */
    Mark unsettled() {
        if (!isSettled()) {
            return this;
        }
        return new Mark(key, since, null, null, null, note, link, revision + 1);
    }

    Mark skipped(Skip by) {
        return new Mark(key, since, null, by, null, note, link, revision + 1);
    }

    Mark signed(Signature by) {
        return new Mark(key, since, tick, skip, by, note, link, revision + 1);
    }

    Mark remarked(String newNote, String newLink) {
        if (Objects.equals(note, newNote) && Objects.equals(link, newLink)) {
            return this;
        }
        return new Mark(key, since, tick, skip, signature, newNote, newLink, revision + 1);
    }

    @JsonIgnore
    boolean isDone() {
        return tick != null;
    }

    @JsonIgnore
    boolean isSettled() {
        return tick != null || skip != null;
    }

    @JsonIgnore
    boolean isSigned() {
        return signature != null;
    }
}
