package care.onetribe.gateway.myday;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** What a day shows of what recognition-service knows. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AppreciationPart(List<AppreciationLine> received, List<DraftLine> drafts) {}
