package care.onetribe.gateway.myday;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The one ticket that you work on, as you left it. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "MyDayFocus", description = "The one ticket that you work on, as you left it")
record FocusPart(
        @Schema(required = true, examples = "8") long ticketId,
        @Schema(required = true) Instant since,
        @Schema(required = true) Briefing briefing) {

    /** What a day shows of its briefing. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "MyDayBriefing")
    record Briefing(
            @Schema(required = true) AboutTicket ticket,
            @Schema(required = true) AboutCustomer customer,
            @Schema(required = true) Outcome expectation,
            @Schema(description = "What comes next; absent when nobody said") Word next) {}

    /** What it is about. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "MyDayFocusTicket")
    record AboutTicket(
            @Schema(required = true, examples = "Parcel lost") String subject,
            @Schema(required = true, examples = "OPEN") String status,
            @Schema(required = true, examples = "WORRIED") String customerMood) {}

    /** Whose concern it is. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "MyDayFocusCustomer")
    record AboutCustomer(
            @Schema(required = true, examples = "Alexis Morgan") String name,
            @Schema(examples = "Calls only after 18:00.") String circumstances) {}

    /** What they are after. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "MyDayExpectation")
    record Outcome(
            @Schema(required = true, examples = "ASSUMED") String certainty,
            @Schema(examples = "Wants the parcel sent again before Friday") String text) {}

    /** Something that somebody wrote down. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "MyDayWord")
    record Word(
            @Schema(required = true) Instant at,
            @Schema(examples = "mina") String memberId,
            @Schema(required = true, examples = "Ask the carrier again") String text) {}
}
