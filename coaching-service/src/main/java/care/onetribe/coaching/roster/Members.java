package care.onetribe.coaching.roster;

import care.onetribe.kit.problem.NotFound;
import care.onetribe.kit.text.EmailKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** All members, those who have left among them. */
@ApplicationScoped
class Members implements PanacheRepositoryBase<Member, String> {

    Member require(String id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("member", id));
    }

    boolean has(String id) {
        return count("id", id) == 1;
    }

    /** Whoever has this address, in whatever case it is written. */
    Optional<Member> byEmail(String email) {
        return find("emailKey", EmailKey.of(email)).firstResultOptional();
    }
}
