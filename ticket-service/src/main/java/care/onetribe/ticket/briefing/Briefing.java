package care.onetribe.ticket.briefing;

import care.onetribe.ticket.conversation.HandoverView;
import care.onetribe.ticket.conversation.TicketView;
import care.onetribe.ticket.customer.CustomerView;
import care.onetribe.ticket.focus.ResumeNote;
import care.onetribe.ticket.merge.MergedTicketView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that the next person needs, on one page. Every list in it is short. */
@Schema(description = "Everything that the next person needs, on one page")
public record Briefing(
        @Schema(required = true, description = "The ticket itself, with owner and helpers")
                TicketView ticket,
        @Schema(
                        required = true,
                        description = "Who asks, and what to bear in mind with every reply")
                CustomerView customer,
        @Schema(required = true) ExpectedOutcome expectation,
        @Schema(required = true) MoodCourse mood,
        @Schema(
                        required = true,
                        description =
                                "What was done, the latest first: as the last five handovers and"
                                        + " the last resolution tell")
                List<Word> done,
        @Schema(
                        description =
                                "What comes next, as the last handover or resume note since the"
                                        + " last resolution tells; absent when neither does")
                Word next,
        @Schema(
                        required = true,
                        description =
                                "What the customer was promised or told, the latest first: in the"
                                        + " last five handovers and in the last messages")
                List<Word> customerTold,
        @Schema(description = "Absent when it was never given on") HandoverView lastHandover,
        @Schema(
                        required = true,
                        description = "Where it was left, by whom; the last five, the latest first")
                List<ResumeNote> resumeNotes,
        @Schema(
                        required = true,
                        description =
                                "Up to five tickets that this customer had before and that you may"
                                        + " see, the one with the latest message first")
                List<EarlierTicket> earlierTickets,
        @Schema(
                        required = true,
                        description =
                                "Up to five tickets that went over into this one, and who came"
                                        + " along with them")
                List<MergedTicketView> mergedTickets,
        @Schema(
                        required = true,
                        description =
                                "The last six words between customer and team, the latest last,"
                                        + " shortened")
                List<Line> lastMessages) {}
