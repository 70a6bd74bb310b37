package care.onetribe.ticket.candidate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a reply that worked off script. */
@Schema(name = "KnowledgeCandidateStatus")
enum CandidateStatus {
    WAITING,
    /** It is a path now. */
    TAKEN,
    /** It is none, for a reason. */
    SET_ASIDE
}
