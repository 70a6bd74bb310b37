package care.onetribe.coaching.checklist;

import static java.util.Comparator.comparingLong;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

/** All checklists. */
@ApplicationScoped
class Checklists implements PanacheRepository<Checklist> {

    private static final String NEWEST = "-id";
    private static final String DUE_FIRST = "due";

    /** The first condition lets the index begin where the page before ended. */
    private static final String AFTER =
            " and due.awaitedAt >= :at and (due.awaitedAt > :at or id > :id)";

    /** Whose checklists a list is of: of a member or of a team, and of one template or of all. */
    record Scope(String field, String value, String template) {

        String hql() {
            return field + " = :value" + (template == null ? "" : " and templateKey = :template");
        }

        /** A new map each time, for more to be put into. */
        Map<String, Object> parameters() {
            var parameters = new HashMap<String, Object>();
            parameters.put("value", value);
            if (template != null) {
                parameters.put("template", template);
            }
            return parameters;
        }
    }

    Checklist require(long id) {
        return found(findByIdOptional(id), id);
    }

    /** Waits for whoever else works on it. */
    Checklist lock(long id) {
        return found(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    /**
     * The newest first. Each state is read by itself along the index, and what was read is put
     * together, so that a page costs no more where few of many are in the states asked for.
     */
    Page<Checklist> newest(Scope scope, List<ChecklistStatus> asked, PageRequest request) {
        var states = asked.isEmpty() ? Arrays.asList(ChecklistStatus.values()) : asked;
        long before =
                request.after(NEWEST, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        var read = new ArrayList<Checklist>();
        for (var status : states.stream().distinct().toList()) {
            read.addAll(newest(scope, status, before, request.readLimit()));
        }
        read.sort(comparingLong(Checklist::id).reversed());
        var first = read.subList(0, Math.min(read.size(), request.readLimit()));
        return Page.of(first, request, NEWEST, checklist -> List.of(checklist.id()))
                .withTotal(request.total() ? countIn(scope, states) : null);
    }

    private List<Checklist> newest(Scope scope, ChecklistStatus status, long before, int limit) {
        var parameters = scope.parameters();
        parameters.put("status", status);
        parameters.put("before", before);
        return find(
                        scope.hql() + " and status = :status and id < :before order by id desc",
                        parameters)
                .range(0, limit - 1)
                .list();
    }

    /** What is open and due before a time, what is due first in front. */
    Page<Checklist> dueBefore(Scope scope, Instant time, PageRequest request) {
        var due = scope.hql() + " and due.awaitedAt < :time";
        var parameters = scope.parameters();
        parameters.put("time", time);
        var total = request.total() ? count(due, parameters) : null;
        var after = request.after(DUE_FIRST, 2);
        var hql = after.isEmpty() ? due : due + AFTER;
        after.ifPresent(
                cursor -> {
                    parameters.put("at", cursor.instant(0));
                    parameters.put("id", cursor.number(1));
                });
        var read =
                find(hql + " order by due.awaitedAt, id", parameters)
                        .range(0, request.readLimit() - 1)
                        .list();
        return Page.of(
                        read,
                        request,
                        DUE_FIRST,
                        checklist -> List.of(checklist.due().awaitedAt(), checklist.id()))
                .withTotal(total);
    }

    /** Who of these has an open checklist of a template. */
    List<String> membersAtWork(Collection<String> memberIds, String templateKey) {
        return find(
                        "memberId in ?1 and status = ?2 and templateKey = ?3",
                        memberIds,
                        ChecklistStatus.OPEN,
                        templateKey)
                .stream()
                .map(Checklist::memberId)
                .toList();
    }

    /** Those that are over by now, except what another replica holds just now. */
    List<Checklist> lockExpired(Instant now, int limit) {
        return find("due.expiresAt <= ?1 order by due.expiresAt, id", now)
                .range(0, limit - 1)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }

    /** Keeps of which team a member is, for lists that are asked for by team. */
    void move(String memberId, String teamId) {
        update("teamId = ?1 where memberId = ?2", teamId, memberId);
    }

    private long countIn(Scope scope, List<ChecklistStatus> states) {
        var parameters = scope.parameters();
        parameters.put("states", states);
        return count(scope.hql() + " and status in :states", parameters);
    }

    private static Checklist found(Optional<Checklist> checklist, long id) {
        return checklist.orElseThrow(() -> new NotFound("checklist", id));
    }
}
