package care.onetribe.recognition.preference;

/**
 * Somebody wants to be recognised before fewer people than before. Whoever shows recognitions
 * narrows those of the past in the same transaction.
 */
public record PreferenceNarrowed(String memberId, Visibility visibility) {}
