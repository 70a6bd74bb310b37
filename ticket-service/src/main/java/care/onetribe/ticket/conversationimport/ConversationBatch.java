package care.onetribe.ticket.conversationimport;

import care.onetribe.ticket.conversation.Message;
import care.onetribe.ticket.conversation.MessageBatch;
import care.onetribe.ticket.conversation.Ticket;
import care.onetribe.ticket.conversation.Tickets;
import care.onetribe.ticket.customer.Customer;
import care.onetribe.ticket.customer.Customers;
import care.onetribe.ticket.theme.ImportedThemes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stores conversations, each method in one transaction: all of them or none. */
@ApplicationScoped
@Transactional
class ConversationBatch {

    private final ImportTurn turn;
    private final Tickets tickets;
    private final Customers customers;
    private final ImportedThemes themes;
    private final MessageBatch messages;
    private final Replay replay;

    ConversationBatch(
            ImportTurn turn,
            Tickets tickets,
            Customers customers,
            ImportedThemes themes,
            MessageBatch messages,
            Replay replay) {
        this.turn = turn;
        this.tickets = tickets;
        this.customers = customers;
        this.themes = themes;
        this.messages = messages;
        this.replay = replay;
    }

    /** A conversation with the ticket that was opened for it. */
    private record Opened(Conversation conversation, Ticket ticket) {

        Stream<Message> messages() {
            var first = conversation.messages().get(0);
            var rest = conversation.messages().stream().skip(1);
            return Stream.concat(
                    Stream.of(
                            Message.opening(
                                    ticket,
                                    first.messageKind(),
                                    author(first),
                                    first.body(),
                                    first.at())),
                    rest.map(
                            said ->
                                    new Message(
                                            ticket,
                                            said.messageKind(),
                                            author(said),
                                            said.body(),
                                            said.at())));
        }

        private String author(Said said) {
            return said.author(conversation.owner());
        }
    }

    /**
     * What became of each line, in their order.
     *
     * @throws care.onetribe.kit.problem.Refusal when a conversation breaks a rule of tickets
     */
    List<LineResult> store(List<ParsedLine> lines) {
        turn.everywhere();
        var known = tickets.imported(externalIds(lines));
        var from = customers.findOrMakeExternal(customersOf(lines, known));
        var named = themes.findOrMake(themesOf(lines, known));
        var results = new ArrayList<LineResult>();
        var opened = new ArrayList<Opened>();
        for (var line : lines) {
            results.add(
                    line.isRefused() ? line.refused() : result(line, known, from, named, opened));
        }
        replay(opened);
        return results;
    }

    private LineResult result(
            ParsedLine line,
            Map<String, Long> known,
            Map<String, Customer> from,
            Map<String, Long> named,
            List<Opened> opened) {
        var before = known.get(line.externalId());
        if (before != null) {
            return line.exists(before);
        }
        var ticket = open(line.conversation(), from, named);
        opened.add(new Opened(line.conversation(), ticket));
        known.put(line.externalId(), ticket.id());
        return line.imported(ticket.id());
    }

    private Ticket open(
            Conversation conversation, Map<String, Customer> from, Map<String, Long> named) {
        var ticket =
                Ticket.open(
                        from.get(conversation.customer().externalId()),
                        conversation.channel(),
                        conversation.details(),
                        conversation.openedAt());
        ticket.cameFrom(conversation.externalId());
        conversation.themeKey().map(named::get).ifPresent(ticket::standUnder);
        tickets.persist(ticket);
        return ticket;
    }

    private void replay(List<Opened> opened) {
        if (opened.isEmpty()) {
            return;
        }
        var ids = messages.insert(opened.stream().flatMap(Opened::messages).toList());
        int from = 0;
        for (var one : opened) {
            int to = from + one.conversation().messages().size();
            replay.run(one.conversation(), one.ticket(), ids.subList(from, to));
            from = to;
        }
    }

    /** Names by external id; of several names of one the first stays. */
    private static Map<String, String> customersOf(
            List<ParsedLine> lines, Map<String, Long> known) {
        return unknown(lines, known)
                .map(Conversation::customer)
                .collect(
                        Collectors.toMap(
                                each -> each.externalId(),
                                each -> each.name(),
                                (first, later) -> first));
    }

    private static Set<String> themesOf(List<ParsedLine> lines, Map<String, Long> known) {
        return unknown(lines, known)
                .flatMap(conversation -> conversation.themeKey().stream())
                .collect(Collectors.toSet());
    }

    private static Stream<Conversation> unknown(List<ParsedLine> lines, Map<String, Long> known) {
        return accepted(lines)
                .filter(line -> !known.containsKey(line.externalId()))
                .map(ParsedLine::conversation);
    }

    private static List<String> externalIds(List<ParsedLine> lines) {
        return accepted(lines).map(ParsedLine::externalId).distinct().toList();
    }

    private static Stream<ParsedLine> accepted(List<ParsedLine> lines) {
        return lines.stream().filter(line -> !line.isRefused());
    }
}
