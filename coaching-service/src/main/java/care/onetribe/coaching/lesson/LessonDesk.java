package care.onetribe.coaching.lesson;

import care.onetribe.coaching.skill.EvidenceKind;
import care.onetribe.coaching.skill.SkillEvidence;
import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** What can be done with lessons; each method is one transaction. */
@ApplicationScoped
@Transactional
class LessonDesk {

    private final Lessons lessons;
    private final LessonList list;
    private final LessonRights rights;
    private final SkillEvidence evidence;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    LessonDesk(
            Lessons lessons,
            LessonList list,
            LessonRights rights,
            SkillEvidence evidence,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.lessons = lessons;
        this.list = list;
        this.rights = rights;
        this.evidence = evidence;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.SUPPORTS)
    Page<LessonView> list(LessonFilter filter, PageRequest page) {
        return list.page(filter, page);
    }

    @Transactional(TxType.SUPPORTS)
    LessonView show(long id) {
        return lessons.require(id).view();
    }

    LessonView write(LessonDetails details) {
        evidence.requireKnown("/skillKeys", details.skillKeys());
        var lesson = new Lesson(caller.id(), details, clock.instant());
        lessons.persistAndFlush(lesson);
        return lesson.view();
    }

    LessonView change(long id, MergePatch patch, Precondition precondition) {
        var lesson = lessons.lock(id);
        rights.requireAuthor(lesson);
        precondition.require(lesson.view());
        var before = lesson.details();
        var details = patch.applyTo(before);
        evidence.requireKnown("/skillKeys", details.skillKeys());
        lesson.change(details);
        lessons.flush();
        if (lesson.isShared()) {
            evidence.withdraw(lesson.authorId(), before.skillKeys(), source(lesson));
            link(lesson);
        }
        return lesson.view();
    }

    LessonView share(long id, Precondition precondition) {
        var lesson = lessons.lock(id);
        rights.requireAuthor(lesson);
        precondition.honour(lesson.view());
        lesson.share(rights.requireTeam(), clock.instant());
        lessons.flush();
        link(lesson);
        outbox.record(
                new Event(
                        "lesson.shared",
                        source(lesson),
                        lesson.sharedAt(),
                        caller.id(),
                        LessonShared.of(lesson)));
        return lesson.view();
    }

    /** A draft goes for good; what is shared, a team may have built on. */
    void remove(long id, Precondition precondition) {
        var lesson = lessons.lock(id);
        rights.requireAuthor(lesson);
        precondition.require(lesson.view());
        lesson.requireDraft();
        lessons.delete(lesson);
    }

    private void link(Lesson lesson) {
        evidence.link(
                lesson.authorId(),
                lesson.details().skillKeys(),
                EvidenceKind.LESSON,
                source(lesson),
                null,
                lesson.sharedAt());
    }

    private static String source(Lesson lesson) {
        return "lessons/" + lesson.id();
    }
}
