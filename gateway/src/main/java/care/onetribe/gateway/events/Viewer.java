package care.onetribe.gateway.events;

import java.util.Set;

/**
 * Who opened a stream.
 *
 * @param teamId null when they are of none
 */
record Viewer(String id, Set<String> roles, String teamId) {

    boolean isAny(String... wanted) {
        for (var role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
