package care.onetribe.coaching.roster;

import care.onetribe.kit.identity.Role;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person does in the tribe, written as the roles of tokens are. What somebody may do is
 * decided by their token alone.
 */
enum MemberRole {
    @JsonProperty(Role.AGENT)
    AGENT,
    @JsonProperty(Role.COACH)
    COACH,
    @JsonProperty(Role.LEAD)
    LEAD,
    @JsonProperty(Role.ADMIN)
    ADMIN;

    /** Those of a person among the roles of a token; none for another system. */
    static Set<MemberRole> among(Set<String> roles) {
        return Arrays.stream(values())
                .filter(role -> roles.contains(role.toString()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MemberRole.class)));
    }

    static Set<String> names(Collection<MemberRole> roles) {
        return roles.stream().map(MemberRole::toString).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
