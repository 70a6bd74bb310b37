package care.onetribe.systemtests.guide;

import static care.onetribe.systemtests.guide.Guide.array;
import static care.onetribe.systemtests.guide.Guide.number;
import static care.onetribe.systemtests.guide.Guide.text;

import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.suite.RunningSuite;
import java.util.function.Supplier;

/** Templates that are published, lists made of them, and routines that repeat them. */
final class Checklists implements Chapter {

    private static final String ITEM = "call-back";

    private final Caller lead;
    private final Supplier<String> template = new Once<>(this::published);

    Checklists(RunningSuite suite) {
        lead = suite.as("lea");
    }

    @Override
    public void tell(Guide guide) {
        guide.person("/checklists", "lea");
        guide.thing("/checklists", address -> made("/checklists"));
        guide.thing("/checklists/{id}/items", address -> ITEM);
        guide.field("/checklists/{id}/template-version", "number", () -> number(1));
        guide.person("/routines", "lea");
        guide.thing("/routines", address -> made("/routines"));
        guide.field("memberId", () -> text("mina"));
        guide.field("templateKey", () -> text(template.get()));
        guide.field("templateKeys", () -> array(text(template.get())));
        guide.field("skillKey", () -> text("hear-the-feeling"));
        guide.field("skillKeys", () -> array(text("hear-the-feeling")));
    }

    /** Nobody has two open lists of one template, so each is of its own. */
    private String made(String address) {
        var body = "{\"templateKey\": \"%s\", \"memberId\": \"mina\"}".formatted(published());
        return String.valueOf(lead.post(address, body).expect(201).id());
    }

    private String published() {
        var key = Names.key();
        lead.post(
                        "/checklist-templates",
                        """
                        {"key": "%s", "details": {"title": "On a walk", "purpose": "DAILY",
                         "items": [{"key": "%s", "text": "Call back", "kind": "DO",
                                    "required": false, "evidence": "NONE", "skillKeys": []}],
                         "recurrence": "FREQ=DAILY", "dueAfter": "P1D", "onMiss": "KEEP"}}
                        """
                                .formatted(key, ITEM))
                .expect(201);
        var versions = "/api/v1/checklist-templates/" + key + "/versions";
        lead.send(Request.of("POST", versions)).expect(201);
        return key;
    }
}
