package care.onetribe.coaching.lesson;

/** What readers of the feed learn of a lesson: where to find it, and none of its words. */
record LessonShared(long lessonId, String authorId, String teamId, Long ticketId) {

    static LessonShared of(Lesson lesson) {
        return new LessonShared(lesson.id(), lesson.authorId(), lesson.teamId(), lesson.ticketId());
    }
}
