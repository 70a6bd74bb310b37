package care.onetribe.recognition.kudos;

/** A draft became a kudos, in the transaction at hand. */
public record DraftIsDone(long draftId, String ownerId) {}
