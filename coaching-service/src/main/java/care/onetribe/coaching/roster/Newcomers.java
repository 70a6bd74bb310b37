package care.onetribe.coaching.roster;

import care.onetribe.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Makes members of people of whom the roster has not heard, as their token describes them. */
@ApplicationScoped
class Newcomers {

    private final Members members;
    private final RosterLock lock;
    private final RosterEvents events;
    private final Validator validator;
    private final Clock clock;

    Newcomers(
            Members members,
            RosterLock lock,
            RosterEvents events,
            Validator validator,
            Clock clock) {
        this.members = members;
        this.lock = lock;
        this.events = events;
        this.validator = validator;
        this.clock = clock;
    }

    /** Makes the caller a member unless they are; of several first calls at once, one does it. */
    @Transactional
    void welcome(Caller caller) {
        if (members.has(caller.id())) {
            return;
        }
        lock.take();
        if (!members.has(caller.id())) {
            join(caller);
        }
    }

    private void join(Caller caller) {
        var member = new Member(caller.id(), describe(caller), LocalDate.now(clock));
        members.persist(member);
        events.joined(member);
    }

    /** Nobody is kept out by what their token says: what is not valid is left away. */
    private MemberDetails describe(Caller caller) {
        var roles = MemberRole.among(caller.roles()).stream().toList();
        var name = valid(caller, "name").orElse(caller.id());
        var email = valid(caller, "email").filter(this::isFree).orElse(null);
        return new MemberDetails(name, email, null, roles, null, null, null);
    }

    private Optional<String> valid(Caller caller, String claim) {
        return Optional.ofNullable(caller.claim(claim))
                .filter(t -> validator.validateValue(MemberDetails.class, claim, t).isEmpty());
    }

    private boolean isFree(String email) {
        return members.byEmail(email).isEmpty();
    }
}
