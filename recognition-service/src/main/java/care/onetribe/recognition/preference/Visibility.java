package care.onetribe.recognition.preference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who sees a recognition besides those whom it is from and to; from the widest to the narrowest.
 */
@Schema(name = "KudosVisibility")
public enum Visibility {
    EVERYONE,
    /** Who is in a team that they were in when it was given. */
    TEAM,
    /** Nobody, whatever their role. */
    PRIVATE;

    /** The narrower one of two. */
    public Visibility within(Visibility other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
