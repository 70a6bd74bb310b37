package care.onetribe.gateway.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressesTest {

    private final ClientAddresses behindProxies = trusting("10.0.0.0/8", "192.0.2.7", "fd00::/8");

    @Test
    void withoutTrustedProxiesNobodysWordCounts() {
        assertEquals("192.0.2.7", trusting().of("192.0.2.7", List.of("203.0.113.9")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.1.2.3   | 203.0.113.9                         | 203.0.113.9",
                "10.1.2.3   | 198.51.100.1, 203.0.113.9           | 203.0.113.9",
                "10.1.2.3   | 198.51.100.1, 203.0.113.9, 10.0.0.8 | 203.0.113.9",
                "192.0.2.7  | 203.0.113.9:4711                    | 203.0.113.9",
                "192.0.2.8  | 203.0.113.9                         | 192.0.2.8",
                "10.1.2.3   | 203.0.113.9, unknown                | 10.1.2.3",
                "10.1.2.3   | 10.0.0.8                            | 10.0.0.8",
                "fd00::1    | 203.0.113.9                         | 203.0.113.9",
            })
    void theAddressBeforeTheFirstTrustedProxyCounts(String peer, String forwarded, String client) {
        assertEquals(client, behindProxies.of(peer, List.of(forwarded)));
    }

    @Test
    void theHeaderMayComeSeveralTimes() {
        assertEquals(
                "203.0.113.9",
                behindProxies.of("10.1.2.3", List.of("198.51.100.1", "203.0.113.9", "10.0.0.8")));
    }

    @Test
    void aSubscriberOfIpv6IsOneAddress() {
        var one = trusting().of("2001:db8:1:2::5", List.of());

        assertEquals(one, trusting().of("2001:db8:1:2:ffff::9", List.of()));
        assertNotEquals(one, trusting().of("2001:db8:1:3::5", List.of()));
    }

    private static ClientAddresses trusting(String... proxies) {
        return new ClientAddresses(
                new AccessConfig() {
                    @Override
                    public Optional<Set<String>> publicPaths() {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<Set<String>> trustedProxies() {
                        return Optional.of(Set.of(proxies));
                    }

                    @Override
                    public Duration trustFor() {
                        return Duration.ZERO;
                    }

                    @Override
                    public int rememberedTokens() {
                        return 0;
                    }
                });
    }
}
