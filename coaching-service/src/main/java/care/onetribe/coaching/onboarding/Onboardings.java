package care.onetribe.coaching.onboarding;

import static java.util.Comparator.comparingLong;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** All onboardings. */
@ApplicationScoped
class Onboardings implements PanacheRepository<Onboarding> {

    private static final String SORT = "-id";

    Onboarding require(long id) {
        return found(findByIdOptional(id), id);
    }

    /** Waits for whoever else changes it. */
    Onboarding lock(long id) {
        return found(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    boolean isOn(String memberId, String pathKey) {
        return count(
                        "memberId = ?1 and status = ?2 and pathKey = ?3",
                        memberId,
                        OnboardingStatus.ACTIVE,
                        pathKey)
                > 0;
    }

    /**
     * The newest first. Each state is read by itself along the index, and what was read is put
     * together, so that a page costs no more where few of many are in the states asked for.
     *
     * @param field {@code memberId} or {@code teamId}
     */
    Page<Onboarding> page(
            String field, String value, List<OnboardingStatus> asked, PageRequest request) {
        var states = asked.isEmpty() ? Arrays.asList(OnboardingStatus.values()) : asked;
        long before = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        var read = new ArrayList<Onboarding>();
        for (var status : states.stream().distinct().toList()) {
            read.addAll(
                    find(
                                    field + " = ?1 and status = ?2 and id < ?3 order by id desc",
                                    value,
                                    status,
                                    before)
                            .range(0, request.readLimit() - 1)
                            .list());
        }
        read.sort(comparingLong(Onboarding::id).reversed());
        var first = read.subList(0, Math.min(read.size(), request.readLimit()));
        return Page.of(first, request, SORT, onboarding -> List.of(onboarding.id()))
                .withTotal(
                        request.total()
                                ? count(field + " = ?1 and status in ?2", value, states)
                                : null);
    }

    /** Keeps of which team a member is, for lists that are asked for by team. */
    void move(String memberId, String teamId) {
        update("teamId = ?1 where memberId = ?2", teamId, memberId);
    }

    private static Onboarding found(Optional<Onboarding> onboarding, long id) {
        return onboarding.orElseThrow(() -> new NotFound("onboarding", id));
    }
}
