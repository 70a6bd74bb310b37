package care.onetribe.ticket.feedback;

import care.onetribe.kit.problem.InvalidField;
import care.onetribe.ticket.conversation.Ticket;
import care.onetribe.ticket.conversation.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What a customer can do with the link that they got; each change is one transaction. */
@ApplicationScoped
@Transactional
class FeedbackDesk {

    private final FeedbackLinks links;
    private final Feedbacks feedbacks;
    private final Tickets tickets;
    private final Workers workers;
    private final HelperNames names;
    private final FeedbackEffects effects;
    private final FeedbackConfig config;
    private final Clock clock;

    FeedbackDesk(
            FeedbackLinks links,
            Feedbacks feedbacks,
            Tickets tickets,
            Workers workers,
            HelperNames names,
            FeedbackEffects effects,
            FeedbackConfig config,
            Clock clock) {
        this.links = links;
        this.feedbacks = feedbacks;
        this.tickets = tickets;
        this.workers = workers;
        this.names = names;
        this.effects = effects;
        this.config = config;
        this.clock = clock;
    }

    @Transactional(TxType.SUPPORTS)
    FeedbackForm show(String token) {
        var link = links.require(token);
        var ticket = tickets.findById(link.ticketId());
        return form(link, ticket, workers.of(ticket.id()));
    }

    FeedbackForm answer(String token, GiveFeedback request) {
        var link = links.require(token);
        var ticket = lock(link);
        var workedOn = workers.of(ticket.id());
        var thanked = named(link, workedOn, request.thanksOrNone());
        var now = clock.instant();
        boolean first = link.takeAnswer(now, config);
        var feedback = feedbacks.of(ticket).orElseGet(() -> feedbacks.begin(ticket, link));
        if (first) {
            feedback.give(link.customerId(), request, thanked, now);
            feedbacks.persist(feedback);
            effects.ofFirst(feedback, ticket, workedOn, link.id(), now);
        } else if (feedback.change(request, thanked, now)) {
            effects.ofChange(feedback, ticket, workedOn, link.id(), now);
        }
        if (!thanked.isEmpty() && link.takeThanks(now)) {
            effects.ofThanks(feedback, ticket, workedOn, now);
        }
        effects.onExpectation(request.expectationConfirmed(), ticket, now);
        return form(link, ticket, workedOn);
    }

    /** The ticket first, as everybody else does who changes both. */
    private Ticket lock(FeedbackLink link) {
        var ticket = tickets.lockForSystem(link.ticketId()).orElseThrow(FeedbackLinkUnknown::new);
        links.lock(link);
        return link.ticketId() == ticket.id()
                ? ticket
                : tickets.lockForSystem(link.ticketId()).orElseThrow(FeedbackLinkUnknown::new);
    }

    private static List<String> named(FeedbackLink link, List<String> workedOn, List<String> keys) {
        var named = new TreeSet<String>();
        for (int i = 0; i < keys.size(); i++) {
            var key = keys.get(i);
            var pointer = "/thanks/" + i;
            named.add(
                    workedOn.stream()
                            .filter(id -> HelperNames.key(link, id).equals(key))
                            .findFirst()
                            .orElseThrow(() -> new InvalidField(pointer, "is nobody who helped")));
        }
        return List.copyOf(named);
    }

    private FeedbackForm form(FeedbackLink link, Ticket ticket, List<String> workedOn) {
        var now = clock.instant();
        var until = link.changeableUntil(config);
        return new FeedbackForm(
                ticket.subject(),
                names.of(link, workedOn),
                ticket.expectation(),
                answer(link, ticket).orElse(null),
                until,
                until == null || now.isBefore(until));
    }

    private Optional<GivenFeedback> answer(FeedbackLink link, Ticket ticket) {
        return link.isAnswered()
                ? feedbacks.of(ticket).map(feedback -> feedback.view(link))
                : Optional.empty();
    }
}
