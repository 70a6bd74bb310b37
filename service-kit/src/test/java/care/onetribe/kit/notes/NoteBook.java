package care.onetribe.kit.notes;

import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import care.onetribe.kit.version.Precondition;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

@ApplicationScoped
@Transactional
class NoteBook implements PanacheRepository<Note> {

    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    NoteBook(Outbox outbox, Caller caller, Clock clock) {
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    NoteView write(NoteText text) {
        if (text.title().equals("taboo")) {
            throw new NoteIsTaboo(caller.id());
        }
        var note = new Note(text);
        persist(note);
        outbox.record(
                new Event(
                        "note.written",
                        "notes/" + note.id(),
                        clock.instant(),
                        caller.id(),
                        Map.of("title", text.title())));
        return note.view();
    }

    NoteView show(long id) {
        return require(id).view();
    }

    NoteView patch(long id, MergePatch patch, Precondition precondition) {
        var note = require(id);
        precondition.require(note.view());
        note.change(patch.applyTo(note.text()));
        flush();
        return note.view();
    }

    Page<NoteView> list(PageRequest page) {
        long after = page.after("id", 1).map(cursor -> cursor.number(0)).orElse(0L);
        var notes =
                find("id > ?1 order by id", after).range(0, page.readLimit() - 1).list().stream()
                        .map(Note::view)
                        .toList();
        return Page.of(notes, page, "id", note -> List.of(note.id()));
    }

    private Note require(long id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("note", id));
    }
}
