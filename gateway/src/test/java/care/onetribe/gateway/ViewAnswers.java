package care.onetribe.gateway;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/**
 * What the stand-in knows for composite views. The name of the caller says what becomes of the
 * calls: {@code without-ticket} never hears from ticket-service, {@code refused-by-ticket} gets
 * {@code 403}, {@code unknown-to-ticket} {@code 404}; what {@code together} asks for is answered
 * when four calls are there.
 */
public final class ViewAnswers {

    /** How long {@code late-ticket} waits for each answer of ticket-service. */
    public static final Duration LATE = Duration.ofSeconds(1);

    private static final int CALLS_OF_A_SEARCH = 4;
    private static final String AT = "2026-03-01T09:30:00Z";

    private final List<Runnable> waiting = new ArrayList<>();

    void mount(Router router) {
        router.get("/api/v1/articles").handler(ViewAnswers::echo);
        var ticket = new Mount(router, "ticket");
        ticket.at("/my-work", work());
        ticket.at("/tickets", page(ticket()));
        ticket.at("/articles", page("{'id':4,'question':'Where is my parcel?'}"));
        ticket.at("/care-metrics", care());
        ticket.at("/themes", page("{'id':4,'name':'Lost parcels','status':'WATCHING'}"));
        ticket.at("/emerging-themes", page(emerging()));
        ticket.at("/early-warnings", page(warning()));
        var coaching = new Mount(router, "coaching");
        coaching.by("/members/:id", ViewAnswers::member);
        coaching.at("/teams/:id", "{'id':'north','name':'North','timeZone':'Pacific/Pago_Pago'}");
        coaching.at("/my-practice", practice());
        coaching.at("/reviews", page(review(true), review(false), byHand()));
        coaching.at("/checklists", page(checklist()));
        coaching.at("/onboardings", page(onboarding()));
        coaching.at("/lessons", page(lesson()));
        coaching.at("/goals", page(goal()));
        coaching.at("/members/:id/skill-standings", page(standing()));
        coaching.at("/members/:id/gaps", gaps());
        coaching.at("/teams/:id/check-ins", page("{'week':'2026-02-23','status':'TOO_FEW'}"));
        coaching.at("/support-gaps", "{'items':[%s],'total':1}".formatted(supportGap()));
        var recognition = new Mount(router, "recognition");
        recognition.at("/my-appreciation", appreciation());
        recognition.at("/kudos", page(kudos("The parcel came thanks to you."), kudos("Thanks!")));
        recognition.at("/appreciation", "{'days':30,'members':8,'notSeenIds':['noor']}");
    }

    /** The routes of one service. */
    private final class Mount {

        private final Router router;
        private final String service;

        Mount(Router router, String service) {
            this.router = router;
            this.service = service;
        }

        void at(String path, String answer) {
            by(path, caller -> answer);
        }

        void by(String path, Function<String, String> answer) {
            router.get("/api/v1" + path)
                    .handler(context -> answer(context, service, answer.apply(caller(context))));
        }
    }

    private void answer(RoutingContext context, String service, String answer) {
        var caller = caller(context);
        if (caller.equals("without-" + service)) {
            return;
        }
        if (caller.equals("refused-by-" + service)) {
            context.response().setStatusCode(403).end();
        } else if (caller.equals("unknown-to-" + service)) {
            context.response().setStatusCode(404).end();
        } else if (caller.equals("late-" + service)) {
            context.vertx().setTimer(LATE.toMillis(), then -> send(context, answer));
        } else if (caller.equals("together")) {
            answerTogether(() -> send(context, answer));
        } else {
            send(context, answer);
        }
    }

    private synchronized void answerTogether(Runnable answer) {
        waiting.add(answer);
        if (waiting.size() == CALLS_OF_A_SEARCH) {
            waiting.forEach(Runnable::run);
            waiting.clear();
        }
    }

    /** What was looked for is what {@code echo} finds. */
    private static void echo(RoutingContext context) {
        if (caller(context).equals("echo")) {
            var q = context.request().getParam("q");
            var article = new JsonObject().put("id", 4).put("question", q);
            context.json(new JsonObject().put("items", new JsonArray().add(article)));
        } else {
            context.next();
        }
    }

    private static void send(RoutingContext context, String answer) {
        context.json(new JsonObject(answer.replace('\'', '"')));
    }

    private static String caller(RoutingContext context) {
        var token = context.request().getHeader("Authorization");
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        return new JsonObject(claims).getString("preferred_username");
    }

    private static String page(String... items) {
        return "{'items':[%s]}".formatted(String.join(",", items));
    }

    private static String briefing() {
        return """
        {'ticket':{'subject':'Parcel lost','status':'OPEN','customerMood':'WORRIED'},
        'customer':{'name':'Alexis Morgan'},'expectation':{'certainty':'ASSUMED'},
        'next':{'at':'%s','memberId':'mina','text':'Ask the carrier again'}}"""
                .formatted(AT);
    }

    private static String work() {
        return "{'focus':{'ticketId':801,'since':'%s','briefing':%s},'tickets':[%s],'followUps':[%s]}"
                .formatted(AT, briefing(), ticket(), followUp());
    }

    private static String practice() {
        return ("{'reviews':[%s],'checklists':[%s],'onboarding':%s,"
                        + "'intention':{'date':'2026-03-01','intention':'Ask first'},"
                        + "'weeklyMessage':{'id':6,'week':'2026-02-23','title':'Own it',"
                        + "'text':'Stay with it.','points':[]}}")
                .formatted(byHand(), checklist(), onboarding());
    }

    private static String appreciation() {
        return ("{'received':[{'kind':'KUDOS','subject':'kudos/12','at':'%1$s','fromId':'theo'}],"
                        + "'drafts':[{'id':5,'toIds':['theo'],'hints':[],'madeAt':'%1$s'}]}")
                .formatted(AT);
    }

    private static String ticket() {
        return """
        {'id':801,'subject':'Parcel lost','status':'OPEN','priority':'HIGH',
        'customerMood':'WORRIED','lastMessageAt':'%s','snippet':{'text':'the parcel never came'}}"""
                .formatted(AT);
    }

    private static String followUp() {
        return """
        {'id':3,'ticketId':801,'theme':{'id':4,'name':'Lost parcels'},
        'customer':{'id':7,'name':'Alexis Morgan'},'madeAt':'%s'}"""
                .formatted(AT);
    }

    private static String care() {
        var figure =
                "{'definition':'d','numerator':3,'denominator':4,'value':0.75,'caution':true,"
                        + "'interval':{'low':0.3006,'high':0.9544}}";
        return """
        {'from':'2026-02-01','to':'2026-02-28','groups':[{'tickets':5,
        'concernAddressed':%1$s,'addressedAtFirstReply':%1$s,'turnarounds':%1$s}]}"""
                .formatted(figure);
    }

    private static String emerging() {
        return "{'id':5,'tickets':12,'words':['depot'],'lastOpenedAt':'%s'}".formatted(AT);
    }

    private static String warning() {
        return "{'id':2,'about':{'themeId':4},'people':3,'raisedAt':'%s'}".formatted(AT);
    }

    /** Who is where: {@code of-the-team} has no zone of their own. */
    private static String member(String caller) {
        return switch (caller) {
            case "of-the-team" -> "{'id':'of-the-team','name':'Teo','teamId':'north'}";
            case "of-south" -> "{'id':'of-south','name':'Sol','teamId':'south'}";
            default ->
                    "{'id':'mina','name':'Mina','teamId':'north',"
                            + "'timeZone':'Pacific/Kiritimati'}";
        };
    }

    private static String review(boolean missed) {
        return """
        {'id':5,'ticketId':801,'reviewerId':'rosa','scorecardKey':'care','sampleId':2,
        'missedCritical':%s,'sharedAt':'%s'}"""
                .formatted(missed, AT);
    }

    private static String byHand() {
        return """
        {'id':6,'ticketId':801,'reviewerId':'rosa','scorecardKey':'care',
        'missedCritical':true,'sharedAt':'%s'}"""
                .formatted(AT);
    }

    private static String checklist() {
        return """
        {'id':9,'template':{'key':'first-week','title':'The first week'},'status':'OPEN',
        'dueOn':'2026-03-01','assignedAt':'%s','progress':{'items':8,'done':5}}"""
                .formatted(AT);
    }

    private static String onboarding() {
        return """
        {'id':4,'memberId':'noor','title':'Support agent','passed':1,'stages':3,
        'stageTitle':'With a partner','startedAt':'%s'}"""
                .formatted(AT);
    }

    private static String lesson() {
        return """
        {'id':6,'title':'Ask first','whatHappened':'A parcel was promised.',
        'whatWeLearned':'Ask the depot.','whatWeChange':'A call before.','writtenAt':'%s'}"""
                .formatted(AT);
    }

    private static String goal() {
        return """
        {'id':3,'title':'Lead a rehearsal','targetOn':'2026-06-01','status':'ACTIVE',
        'helperIds':['rosa'],'setAt':'%s'}"""
                .formatted(AT);
    }

    private static String standing() {
        return "{'skillKey':'calm','title':'Calm','self':'WITH_HELP','coach':'ON_MY_OWN'}";
    }

    private static String gaps() {
        return "{'knownGaps':[{'skillKey':'calm','title':'Calm'}],'blindSpots':[],"
                + "'hiddenStrengths':[]}";
    }

    private static String supportGap() {
        return "{'id':3,'missing':'How to move a delivery','status':'TAKEN','reportedAt':'%s'}"
                .formatted(AT);
    }

    private static String kudos(String message) {
        return ("{'id':%d,'fromId':'theo','valueKey':'ownership','givenAt':'%s','message':'%s',"
                        + "'snippet':{'text':'%s','highlights':[]}}")
                .formatted(message.length(), AT, message, message);
    }
}
