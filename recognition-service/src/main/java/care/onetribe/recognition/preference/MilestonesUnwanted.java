package care.onetribe.recognition.preference;

/** Somebody no longer wants their milestones shown. */
public record MilestonesUnwanted(String memberId) {}
