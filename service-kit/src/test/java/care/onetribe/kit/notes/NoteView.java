package care.onetribe.kit.notes;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;

record NoteView(long id, @JsonIgnore int row, String title, String text, Note.Colour colour)
        implements Versioned {

    @Override
    public String version() {
        return Integer.toString(row);
    }
}
