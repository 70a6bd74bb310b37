package care.onetribe.coaching.sample;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Conversations drawn at random and evenly per member. A sample never changes. */
@Entity
class ReviewSample {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private String drawnById;

    private String teamId;

    private LocalDate firstDay;

    private LocalDate lastDay;

    private int askedFor;

    private String seed;

    private Instant drawnAt;

    @ElementCollection
    @CollectionTable(name = "review_sample_member", joinColumns = @JoinColumn(name = "sample_id"))
    @OrderColumn(name = "place")
    private List<MemberShare> shares = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "review_sample_ticket", joinColumns = @JoinColumn(name = "sample_id"))
    @OrderColumn(name = "place")
    private List<DrawnTicket> tickets = new ArrayList<>();

    protected ReviewSample() {
        // for Hibernate
    }

    ReviewSample(DrawSample request, String teamId, RandomOrder order, String byId, Instant now) {
        this.firstDay = request.firstDay();
        this.lastDay = request.lastDay();
        this.askedFor = request.number();
        this.teamId = teamId;
        this.seed = order.seed();
        this.drawnById = byId;
        this.drawnAt = now;
    }

    /** What was drawn of one member. */
    void add(String memberId, int candidates, List<Long> ticketIds) {
        shares.add(new MemberShare(memberId, candidates, ticketIds.size()));
        ticketIds.forEach(ticketId -> tickets.add(new DrawnTicket(ticketId, memberId)));
    }

    boolean isEmpty() {
        return tickets.isEmpty();
    }

    boolean has(long ticketId, String memberId) {
        return tickets.contains(new DrawnTicket(ticketId, memberId));
    }

    int size() {
        return tickets.size();
    }

    Long id() {
        return id;
    }

    String teamId() {
        return teamId;
    }

    ListedSample listed() {
        return new ListedSample(id, drawnById, teamId, firstDay, lastDay, askedFor, drawnAt);
    }

    ReviewSampleView view() {
        return new ReviewSampleView(listed(), seed, List.copyOf(shares), List.copyOf(tickets));
    }
}
