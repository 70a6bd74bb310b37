package care.onetribe.coaching.skill;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import care.onetribe.kit.text.Slug;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** All skills, retired ones among them. None is ever deleted. */
@ApplicationScoped
class Skills implements PanacheRepositoryBase<Skill, String> {

    private static final String SORT = "key";
    private static final String LIST_LOCK = "own-the-concern";

    /** Waits for whoever else changes it. */
    Skill lock(String key) {
        return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("skill", key));
    }

    Skill require(String key) {
        return findByIdOptional(key).orElseThrow(() -> new NotFound("skill", key));
    }

    /**
     * Waits for whoever else is adding a skill, until the transaction at hand ends. One skill of
     * the starter set is the lock of the list: it is always there, since none is ever deleted.
     */
    void lockList() {
        lock(LIST_LOCK);
    }

    /** The first of these keys, in their order, that is no skill's. */
    Optional<String> firstUnknownOf(Collection<String> keys) {
        var possible = keys.stream().filter(key -> key.matches(Slug.PATTERN)).toList();
        var known = new HashSet<String>();
        if (!possible.isEmpty()) {
            stream("skillKey in ?1", possible).map(skill -> skill.view().key()).forEach(known::add);
        }
        return keys.stream().filter(key -> !known.contains(key)).findFirst();
    }

    Page<SkillView> page(SkillFilter filter, PageRequest request) {
        var after = request.after(SORT, 1).map(cursor -> cursor.text(0)).orElse("");
        var read =
                find(
                                "area in ?1 and active in ?2 and skillKey > ?3 order by skillKey",
                                filter.areas(),
                                filter.activities(),
                                after)
                        .range(0, request.readLimit() - 1)
                        .list()
                        .stream()
                        .map(Skill::view)
                        .toList();
        return Page.of(read, request, SORT, skill -> List.of(skill.key()))
                .withTotal(request.total() ? count(filter) : null);
    }

    private long count(SkillFilter filter) {
        return count("area in ?1 and active in ?2", filter.areas(), filter.activities());
    }
}
