package care.onetribe.kit.notes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something to write, change and list, so that the kit can be tested through HTTP. */
@Entity
class Note {

    enum Colour {
        RED,
        BLUE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private String title;

    private String text;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Colour colour;

    protected Note() {
        // for Hibernate
    }

    Note(NoteText text) {
        change(text);
    }

    void change(NoteText changed) {
        title = changed.title();
        text = changed.text();
        colour = changed.colour();
    }

    long id() {
        return id;
    }

    NoteText text() {
        return new NoteText(title, text, colour);
    }

    NoteView view() {
        return new NoteView(id, version, title, text, colour);
    }
}
