package care.onetribe.recognition.ownappreciation;

import care.onetribe.recognition.draft.KudosDraftView;
import care.onetribe.recognition.feed.FeedItemView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of the appreciation among the tribe a day begins with. */
@Schema(description = "What of the appreciation around you a day begins with")
record OwnAppreciation(
        @Schema(
                        required = true,
                        description = "Kudos and customers' thanks since yesterday began (UTC)")
                List<FeedItemView> received,
        @Schema(
                        required = true,
                        description = "Kudos that you have begun, or that were prepared for you")
                List<KudosDraftView> drafts) {}
