package care.onetribe.gateway.myday;

import care.onetribe.gateway.section.PartTimes;
import care.onetribe.gateway.section.Sections;
import care.onetribe.gateway.section.Service;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Puts days together: each service is asked once for its part, all of them at once. */
@ApplicationScoped
class MyDays {

    private final TicketDay tickets;
    private final CoachingDay coaching;
    private final RecognitionDay recognition;
    private final Sections sections;

    MyDays(
            @RestClient TicketDay tickets,
            @RestClient CoachingDay coaching,
            @RestClient RecognitionDay recognition,
            Sections sections) {
        this.tickets = tickets;
        this.coaching = coaching;
        this.recognition = recognition;
        this.sections = sections;
    }

    /**
     * @param times are told how long each service took
     */
    Uni<MyDay> with(String token, PartTimes times) {
        var deadline = sections.deadline();
        var work = sections.section(Service.TICKET, deadline, () -> tickets.work(token));
        var practice = sections.section(Service.COACHING, deadline, () -> coaching.practice(token));
        var appreciation =
                sections.section(
                        Service.RECOGNITION, deadline, () -> recognition.appreciation(token));
        return Uni.combine()
                .all()
                .unis(
                        times.measured("tickets", work),
                        times.measured("coaching", practice),
                        times.measured("recognition", appreciation))
                .with(MyDay::of);
    }
}
