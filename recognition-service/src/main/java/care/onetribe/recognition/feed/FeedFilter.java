package care.onetribe.recognition.feed;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.text.Slug;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which items the feed shows, of those that the reader may see. */
record FeedFilter(
        @QueryParam("team")
                @Parameter(
                        description = "By or to somebody who was of any of these teams",
                        example = "north")
                List<@Handle String> team,
        @QueryParam("value")
                @Parameter(description = "For any of these values", example = "teamwork")
                List<@Slug String> value,
        @QueryParam("member")
                @Parameter(description = "By or to any of these members", example = "mina")
                List<@Handle String> member,
        @QueryParam("kind") @Parameter(description = "Of any of these kinds", example = "KUDOS")
                List<FeedKind> kind) {

    /** Further conditions on items {@code f}, in SQL. */
    String sql() {
        var sql = new StringBuilder();
        if (!team.isEmpty()) {
            sql.append(
                    " and f.id in (select t.item_id from feed_item_team t where t.team_id in"
                            + " (:teams))");
        }
        if (!value.isEmpty()) {
            sql.append(" and f.value_key in (:values)");
        }
        if (!member.isEmpty()) {
            sql.append(
                    " and f.id in (select p.item_id from feed_item_member p where p.member_id in"
                            + " (:members))");
        }
        if (!kind.isEmpty()) {
            sql.append(" and f.kind in (:kinds)");
        }
        return sql.toString();
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        put(parameters, "teams", team);
        put(parameters, "values", value);
        put(parameters, "members", member);
        put(parameters, "kinds", kind.stream().map(FeedKind::name).toList());
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, List<String> wanted) {
        if (!wanted.isEmpty()) {
            parameters.put(name, wanted);
        }
    }
}
