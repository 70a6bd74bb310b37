package care.onetribe.coaching.sample;

import care.onetribe.coaching.roster.Roster;
import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Drawing and reading samples; each method is one transaction. */
@ApplicationScoped
@Transactional
class SampleDesk {

    private final ReviewSamples samples;
    private final ResolvedTickets tickets;
    private final Draws draws;
    private final SampleRights rights;
    private final Roster roster;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    SampleDesk(
            ReviewSamples samples,
            ResolvedTickets tickets,
            Draws draws,
            SampleRights rights,
            Roster roster,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.samples = samples;
        this.tickets = tickets;
        this.draws = draws;
        this.rights = rights;
        this.roster = roster;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.SUPPORTS)
    Page<ListedSample> list(PageRequest page) {
        return samples.page(rights.requireOwnTeam(), page);
    }

    @Transactional(TxType.SUPPORTS)
    ReviewSampleView show(long id) {
        return draws.requireVisible(id).view();
    }

    ReviewSampleView draw(DrawSample request) {
        var team = rights.requireOwnTeamOf(request.memberIds());
        var now = clock.instant();
        var period = Period.of(request.firstDay(), request.lastDay(), roster.zoneOf(team), now);
        var order = RandomOrder.draw();
        var sample = new ReviewSample(request, team, order, caller.id(), now);
        fill(sample, request, period, order);
        if (sample.isEmpty()) {
            throw new NothingToDraw();
        }
        samples.persist(sample);
        record(sample);
        return sample.view();
    }

    private void fill(ReviewSample sample, DrawSample request, Period period, RandomOrder order) {
        var members = order.shuffled(request.memberIds());
        var counts = tickets.count(members, period);
        var candidates = new LinkedHashMap<String, Integer>();
        members.forEach(member -> candidates.put(member, counts.getOrDefault(member, 0)));
        var shares = EvenShares.of(request.number(), candidates);
        var drawn = tickets.first(Collections.max(shares.values()), members, period, order);
        shares.forEach(
                (member, share) ->
                        sample.add(
                                member,
                                candidates.get(member),
                                drawn.getOrDefault(member, List.of()).stream()
                                        .limit(share)
                                        .toList()));
    }

    private void record(ReviewSample sample) {
        var data =
                Map.of(
                        "sampleId", sample.id(),
                        "teamId", sample.teamId(),
                        "tickets", sample.size());
        outbox.record(
                new Event(
                        "review-sample.drawn",
                        "review-samples/" + sample.id(),
                        clock.instant(),
                        caller.id(),
                        data));
    }
}
