package care.onetribe.coaching.checklist;

import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.patch;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Requests about checklists, for the tests of this and of other features. */
public final class ChecklistClient {

    private ChecklistClient() {}

    public static ValidatableResponse assign(
            RequestSpecification caller, String template, String member) {
        return caller.body(Map.of("templateKey", template, "memberId", member))
                .post("/checklists")
                .then();
    }

    /** One that the member takes up themself. */
    public static int newChecklist(String template, String member) {
        return assign(as(member, "agent"), template, member).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse show(String member, int id) {
        return as(member, "agent").get("/checklists/" + id).then().statusCode(200);
    }

    public static ValidatableResponse tick(RequestSpecification caller, int id, String item) {
        return tick(caller, id, item, Map.of());
    }

    public static ValidatableResponse tick(
            RequestSpecification caller, int id, String item, Map<String, String> evidence) {
        return caller.body(evidence).put(item(id, item) + "/tick").then();
    }

    public static ValidatableResponse untick(RequestSpecification caller, int id, String item) {
        return caller.delete(item(id, item) + "/tick").then();
    }

    public static ValidatableResponse skip(RequestSpecification caller, int id, String item) {
        return caller.body(Map.of("reason", "Not today.")).put(item(id, item) + "/skip").then();
    }

    public static ValidatableResponse sign(RequestSpecification caller, int id, String item) {
        return caller.body(Map.of("note", "Seen.", "shows", "WITH_HELP"))
                .put(item(id, item) + "/signature")
                .then();
    }

    public static ValidatableResponse moveUp(RequestSpecification caller, int id, int number) {
        return caller.body(Map.of("number", number))
                .put("/checklists/%d/template-version".formatted(id))
                .then();
    }

    public static ValidatableResponse cancel(RequestSpecification caller, int id) {
        return caller.body(Map.of("reason", "Known."))
                .put("/checklists/%d/cancellation".formatted(id))
                .then();
    }

    public static ValidatableResponse remark(
            RequestSpecification caller, int id, String item, String change) {
        return patch(caller, item(id, item), change);
    }

    public static String item(int id, String item) {
        return "/checklists/%d/items/%s".formatted(id, item);
    }
}
