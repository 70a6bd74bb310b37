package care.onetribe.ticket.suggestion;

/** A ticket under a theme that began with some of the same words. */
record Candidate(long ticketId, long themeId, int tokens, String words, byte[] meaning) {}
