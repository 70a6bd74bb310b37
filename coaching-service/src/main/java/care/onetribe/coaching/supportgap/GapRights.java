package care.onetribe.coaching.supportgap;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.problem.Forbidden;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who may do what with support gaps. A gap is the company's and nobody's fault, so everybody of the
 * tribe sees all of them, reports, and takes what nobody cares for. The reporter says more
 * precisely what was missing; the owner gives it away and closes it; leads and admins do either.
 */
@ApplicationScoped
class GapRights {

    private final Caller caller;

    GapRights(Caller caller) {
        this.caller = caller;
    }

    void requireWording(SupportGap gap) {
        if (!isCaller(gap.reporterId()) && !isInCharge()) {
            throw new Forbidden("Only whoever reported it, a lead or an admin may change it.");
        }
    }

    /** For one that nobody cares for. */
    void requireTaking(String memberId) {
        if (!isCaller(memberId) && !isInCharge()) {
            throw new Forbidden("Only a lead or an admin may give it to somebody else.");
        }
    }

    void requireClosing(SupportGap gap) {
        if (!mayGiveAway(gap)) {
            throw new Forbidden("Only its owner, a lead or an admin may close it.");
        }
    }

    boolean mayGiveAway(SupportGap gap) {
        return isCaller(gap.ownerId()) || isInCharge();
    }

    private boolean isCaller(String memberId) {
        return caller.id().equals(memberId);
    }

    private boolean isInCharge() {
        return caller.isAny(Role.LEAD, Role.ADMIN);
    }
}
