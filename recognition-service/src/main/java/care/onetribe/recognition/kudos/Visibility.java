package care.onetribe.recognition.kudos;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who sees a kudos besides giver and recipients. */
@Schema(name = "KudosVisibility")
enum Visibility {
    EVERYONE,
    /** Who is in a team that giver or recipients were in when it was given. */
    TEAM,
    /** Nobody, whatever their role. */
    PRIVATE
}
