package care.onetribe.recognition.pattern;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.Forbidden;
import care.onetribe.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Looking for patterns, and at them; both are put on record in the same transaction. */
@ApplicationScoped
@Transactional
class PatternDesk {

    private static final String SORT = "-id";

    private final Patterns patterns;
    private final PatternRights rights;
    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    PatternDesk(
            Patterns patterns,
            PatternRights rights,
            EntityManager entities,
            Caller caller,
            Clock clock) {
        this.patterns = patterns;
        this.rights = rights;
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    PatternSearchView search(SearchPatterns request) {
        requireLeadOf(request.teamId());
        var now = clock.instant();
        var given =
                patterns.given(request.teamId(), now.minus(Duration.ofDays(request.daysOrUsual())));
        var found = new ArrayList<>(Rings.in(given));
        found.addAll(SameTexts.in(given));
        found.addAll(QuickExchanges.in(given));
        patterns.takeTurn();
        found.forEach(pattern -> patterns.keep(request.teamId(), pattern, now));
        var search = new PatternSearch(request, caller.id(), given.size(), found.size(), now);
        entities.persist(search);
        return search.view();
    }

    @Transactional(TxType.SUPPORTS)
    PatternSearchView showSearch(long id) {
        var search = entities.find(PatternSearch.class, id);
        if (search == null || !rights.coverTeam(search.teamId())) {
            throw new NotFound("search", id);
        }
        return search.view();
    }

    /** The newest first, without anybody's name. */
    @Transactional(TxType.SUPPORTS)
    Page<PatternView> list(String teamId, PageRequest request) {
        requireLeadOf(teamId);
        long before = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        var read =
                patterns.before(teamId, before, request.readLimit()).stream()
                        .map(RecognitionPattern::view)
                        .toList();
        return Page.of(read, request, SORT, pattern -> List.of(pattern.id()))
                .withTotal(request.total() ? patterns.count("teamId", teamId) : null);
    }

    PatternView lookAt(long id) {
        var pattern = require(id);
        entities.persist(new PatternLook(id, caller.id(), clock.instant()));
        return pattern.viewWithPeople();
    }

    /** The oldest first. */
    @Transactional(TxType.SUPPORTS)
    Page<PatternLookView> looks(long id, PageRequest request) {
        require(id);
        long after = request.after("id", 1).map(cursor -> cursor.number(0)).orElse(0L);
        var read =
                entities.createQuery(
                                "from PatternLook where patternId = ?1 and id > ?2 order by id",
                                PatternLook.class)
                        .setParameter(1, id)
                        .setParameter(2, after)
                        .setMaxResults(request.readLimit())
                        .getResultStream()
                        .map(PatternLook::view)
                        .toList();
        return Page.of(read, request, "id", look -> List.of(look.id()))
                .withTotal(request.total() ? countLooks(id) : null);
    }

    private Long countLooks(long id) {
        return entities.createQuery(
                        "select count(*) from PatternLook where patternId = ?1", Long.class)
                .setParameter(1, id)
                .getSingleResult();
    }

    private RecognitionPattern require(long id) {
        return patterns.findByIdOptional(id)
                .filter(pattern -> rights.coverTeam(pattern.teamId()))
                .orElseThrow(() -> new NotFound("pattern", id));
    }

    private void requireLeadOf(String teamId) {
        if (!rights.coverTeam(teamId)) {
            throw new Forbidden("Only leads of the team and admins look for patterns in it.");
        }
    }
}
