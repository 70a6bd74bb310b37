package care.onetribe.ticket.goodwill;

import care.onetribe.kit.page.Page;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A customer's emotional account with us: its balance, its rules, and a page of its entries. */
@Schema(name = "GoodwillAccount", description = "What raised and what lowered goodwill")
record GoodwillView(
        @Schema(required = true, description = "Sum of all entries", examples = "4") int balance,
        @Schema(required = true, description = "Whether the customer's tickets are marked")
                boolean low,
        @Schema(required = true, description = "A balance is low from here down", examples = "-5")
                int lowAt,
        @Schema(
                        required = true,
                        description = "How long a customer may wait for a reply",
                        examples = "PT24H")
                Duration waitTarget,
        @Schema(
                        required = true,
                        description =
                                "What is booked now; an entry keeps the points of its time. A reason"
                                        + " of 0 points is not booked")
                List<GoodwillRule> rules,
        @Schema(required = true, description = "The latest first") List<GoodwillEntryView> items,
        @Schema(description = "Send as `cursor` for the next page; absent on the last") String next,
        @Schema(description = "Present only with `?total=true`") Long total) {

    static GoodwillView of(
            int balance,
            GoodwillConfig config,
            List<GoodwillRule> rules,
            Page<GoodwillEntryView> page) {
        return new GoodwillView(
                balance,
                balance <= config.lowAt(),
                config.lowAt(),
                config.waitTarget(),
                rules,
                page.items(),
                page.next(),
                page.total());
    }
}
