package care.onetribe.gateway.myday;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** Where a member or a team lives, and a member's team. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Zone(String timeZone, String teamId) {}
