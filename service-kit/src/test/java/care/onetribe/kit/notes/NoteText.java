package care.onetribe.kit.notes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record NoteText(
        @NotBlank @Size(max = 120) String title,
        @Size(max = 4000) String text,
        Note.Colour colour) {}
