package care.onetribe.coaching.roster;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pages of members in the order of their handles. */
@ApplicationScoped
class MemberList {

    private static final String SORT = "id";

    private final Members members;

    MemberList(Members members) {
        this.members = members;
    }

    Page<Member> page(MemberFilter filter, PageRequest request) {
        var conditions = new ArrayList<>(List.of("1 = 1"));
        var parameters = new HashMap<String, Object>();
        narrow(filter, conditions, parameters);
        var total = request.total() ? members.count(and(conditions), parameters) : null;
        conditions.add("id > :after");
        parameters.put("after", request.after(SORT, 1).map(cursor -> cursor.text(0)).orElse(""));
        var read =
                members.find(and(conditions) + " order by id", parameters)
                        .range(0, request.readLimit() - 1)
                        .list();
        return Page.of(read, request, SORT, member -> List.of(member.id())).withTotal(total);
    }

    private static void narrow(
            MemberFilter filter, List<String> conditions, Map<String, Object> parameters) {
        if (!filter.team().isEmpty()) {
            boolean orNone = filter.team().contains(Team.NONE);
            conditions.add(orNone ? "(teamId in :teams or teamId is null)" : "teamId in :teams");
            parameters.put("teams", filter.team());
        }
        if (!filter.role().isEmpty()) {
            conditions.add("id in (select m.id from Member m join m.roles r where r in :roles)");
            parameters.put("roles", filter.role());
        }
        if (filter.active() != null) {
            conditions.add("active = :active");
            parameters.put("active", filter.active());
        }
    }

    private static String and(List<String> conditions) {
        return String.join(" and ", conditions);
    }
}
