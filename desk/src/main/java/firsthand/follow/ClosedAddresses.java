package firsthand.follow;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/// The addresses that a stranger's link may never make us connect to, each range with its reason:
/// IANA's special-purpose registries, and every form in which an IPv6 address carries an IPv4 one.
final class ClosedAddresses {
    private record Range(BigInteger first, BigInteger last, int bytes, String why) {
        boolean has(BigInteger address, int length) {
            return length == bytes && address.compareTo(first) >= 0 && address.compareTo(last) <= 0;
        }
    }

    private static final List<Range> CLOSED =
            List.of(
                    range("0.0.0.0", 8, "this network"),
                    range("10.0.0.0", 8, "private network"),
                    range("100.64.0.0", 10, "carrier's private network"),
                    range("127.0.0.0", 8, "this machine"),
                    range("169.254.0.0", 16, "link-local"),
                    range("172.16.0.0", 12, "private network"),
                    range("192.0.0.0", 24, "protocol assignments"),
                    range("192.0.2.0", 24, "documentation"),
                    range("192.31.196.0", 24, "AS112"),
                    range("192.52.193.0", 24, "AMT"),
                    range("192.88.99.0", 24, "6to4 relay"),
                    range("192.168.0.0", 16, "private network"),
                    range("192.175.48.0", 24, "AS112"),
                    range("198.18.0.0", 15, "benchmarking"),
                    range("198.51.100.0", 24, "documentation"),
                    range("203.0.113.0", 24, "documentation"),
                    range("224.0.0.0", 4, "multicast"),
                    range("240.0.0.0", 4, "reserved"),
                    range("::", 96, "this machine, or an IPv4 address inside"),
                    range("64:ff9b::", 96, "NAT64: an IPv4 address inside"),
                    range("64:ff9b:1::", 48, "local NAT64: an IPv4 address inside"),
                    range("100::", 64, "discard only"),
                    range("2001::", 23, "protocol assignments, Teredo"),
                    range("2001:db8::", 32, "documentation"),
                    range("2002::", 16, "6to4: an IPv4 address inside"),
                    range("2620:4f:8000::", 48, "AS112"),
                    range("3fff::", 20, "documentation"),
                    range("5f00::", 16, "segment routing"),
                    range("fc00::", 7, "private network"),
                    range("fe80::", 10, "link-local"),
                    range("fec0::", 10, "site-local"),
                    range("ff00::", 8, "multicast"));

    private ClosedAddresses() {}

    /// Why we don't connect to this address; empty when we may.
    static Optional<String> why(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 16 && mapped(bytes)) return Optional.of("an IPv4 address inside");
        BigInteger number = new BigInteger(1, bytes);
        return CLOSED.stream().filter(r -> r.has(number, bytes.length)).map(Range::why).findFirst();
    }

    /// `::ffff:0:0/96`, which Java turns into IPv4 by itself wherever it can.
    private static boolean mapped(byte[] b) {
        for (int i = 0; i < 10; i++) if (b[i] != 0) return false;
        return b[10] == -1 && b[11] == -1;
    }

    private static Range range(String first, int prefix, String why) {
        try {
            byte[] bytes = InetAddress.getByName(first).getAddress();
            BigInteger low = new BigInteger(1, bytes);
            BigInteger size = BigInteger.ONE.shiftLeft(bytes.length * 8 - prefix);
            return new Range(low, low.add(size).subtract(BigInteger.ONE), bytes.length, why);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(first, e);
        }
    }
}
