package care.onetribe.recognition.appreciation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody is appreciated, for themself alone. */
@Schema(name = "OwnAppreciation", description = "How you are appreciated; nobody else sees it")
record OwnAppreciationView(
        @Schema(required = true, examples = "30") int days,
        @Schema(required = true, examples = "7") long kudosReceived,
        @Schema(required = true, examples = "5") long kudosGiven,
        @Schema(required = true, examples = "2") long customerThanks,
        @Schema(required = true, description = "By key of the value")
                List<ValueCountView> kudosByValue) {}
