package care.onetribe.gateway.access;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * From which address a request comes. What {@code X-Forwarded-For} says counts only as far as the
 * operator's own proxies wrote it: from the right up to the first address that is none of theirs,
 * since everything left of it came from outside. Of IPv6 the first 64 bits count, which one
 * subscriber has.
 */
@ApplicationScoped
class ClientAddresses {

    private static final int BITS_OF_V4 = 32;
    private static final int BITS_OF_V6 = 128;
    private static final int BYTES_OF_SUBSCRIBER = 8;

    private final List<IpSubnetFilterRule> trusted;

    ClientAddresses(AccessConfig config) {
        trusted =
                config.trustedProxies().orElse(Set.of()).stream()
                        .map(ClientAddresses::network)
                        .toList();
    }

    /** A key to count by. */
    String of(HttpServerRequest request) {
        return of(
                request.remoteAddress().hostAddress(), request.headers().getAll("X-Forwarded-For"));
    }

    /**
     * @param peer who is connected
     * @param forwarded the header as it came, the first first
     */
    String of(String peer, List<String> forwarded) {
        var client = parsed(peer);
        if (client == null) {
            return "unknown";
        }
        var hops = new ArrayList<String>();
        forwarded.forEach(line -> hops.addAll(Arrays.asList(line.split(","))));
        for (int i = hops.size() - 1; i >= 0 && isTrusted(client); i--) {
            var before = parsed(hops.get(i).strip());
            if (before == null) {
                break;
            }
            client = before;
        }
        return key(client);
    }

    private boolean isTrusted(InetAddress address) {
        var socket = new InetSocketAddress(address, 0);
        return trusted.stream().anyMatch(network -> network.matches(socket));
    }

    /** Without asking any name server; some proxies name the port too. */
    private static InetAddress parsed(String text) {
        if (text == null) {
            return null;
        }
        boolean hasPort = text.indexOf('.') > 0 && text.indexOf(':') > 0;
        return NetUtil.createInetAddressFromIpAddressString(
                hasPort && text.indexOf(':') == text.lastIndexOf(':')
                        ? text.substring(0, text.indexOf(':'))
                        : text);
    }

    private static String key(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(address.getAddress(), 0, BYTES_OF_SUBSCRIBER)
                : address.getHostAddress();
    }

    /** An address, or a network as {@code 10.0.0.0/8}. */
    private static IpSubnetFilterRule network(String text) {
        int slash = text.indexOf('/');
        var address = slash < 0 ? text : text.substring(0, slash);
        int all = address.contains(":") ? BITS_OF_V6 : BITS_OF_V4;
        int bits = slash < 0 ? all : Integer.parseInt(text.substring(slash + 1));
        return new IpSubnetFilterRule(address, bits, IpFilterRuleType.ACCEPT);
    }
}
