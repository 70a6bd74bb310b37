package care.onetribe.recognition.kudos;

/** Who sees a kudos besides giver and recipients. */
enum Visibility {
    EVERYONE,
    /** Who is on the team of the giver or of a recipient. */
    TEAM,
    /** Nobody, whatever their role. */
    PRIVATE
}
