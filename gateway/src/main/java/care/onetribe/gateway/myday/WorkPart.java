package care.onetribe.gateway.myday;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** What a day shows of what ticket-service knows. */
@JsonIgnoreProperties(ignoreUnknown = true)
record WorkPart(FocusPart focus, List<TicketLine> tickets, List<FollowUpLine> followUps) {}
