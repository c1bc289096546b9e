package io.followthrough.outgoing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import inet.ipaddr.IPAddress;
import inet.ipaddr.ipv6.IPv6Address;

/**
 * From where an address can be reached. What is not public is listed by the registries of IANA for special purposes (RFC 6890); an
 * address that carries another one inside counts as that one.
 */
enum Reach {
    /** Everybody. */
    PUBLIC,
    /** Where an organisation has its own machines; an operator may allow a host there by its name. */
    INTERNAL,
    /** Nobody whom a user should name: this machine's neighbours, groups, examples, what is reserved. */
    SPECIAL,
    /** What clouds tell a machine about itself, its keys included; nothing allows it. */
    METADATA;

    private static final List<IPAddress> METADATA_OF_CLOUDS = blocks("169.254.169.254", "169.254.170.2", "169.254.170.23",
            "100.100.100.200", "168.63.129.16", "192.0.0.192", "fd00:ec2::254", "fd00:ec2::23", "fd20:ce::254");
    private static final List<IPAddress> OWN = blocks("10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "172.16.0.0/12",
            "192.168.0.0/16", "::1", "fc00::/7");
    private static final List<IPAddress> RESERVED = blocks("0.0.0.0/8", "169.254.0.0/16", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3", "2001::/23",
            "2001:db8::/32", "3fff::/20", "5f00::/16");
    private static final IPAddress GLOBAL_UNICAST = blocks("2000::/3").getFirst();

    static Reach of(IPAddress address) {
        return address.isIPv6() ? carried(address.toIPv6()).map(Reach::of).orElseGet(() -> plain(address)) : plain(address);
    }

    private static Reach plain(IPAddress address) {
        if (isIn(METADATA_OF_CLOUDS, address)) {
            return METADATA;
        }
        if (isIn(OWN, address)) {
            return INTERNAL;
        }
        boolean isUnknown = address.isIPv6() && !GLOBAL_UNICAST.contains(address);
        return isUnknown || isIn(RESERVED, address) ? SPECIAL : PUBLIC;
    }

    /** ::ffff:a.b.c.d, ::ffff:0:a.b.c.d and 64:ff9b::a.b.c.d (NAT64), 2002:ab:cd:: (6to4), and the old ::a.b.c.d. */
    private static Optional<IPAddress> carried(IPv6Address address) {
        if (address.is6To4()) {
            return Optional.of(address.get6To4IPv4Address());
        }
        boolean isOld = address.isIPv4Compatible() && !address.isZero() && !address.isLoopback();
        return address.isIPv4Mapped() || address.isIPv4Translatable() || address.isWellKnownIPv4Translatable() || isOld
                ? Optional.of(address.getEmbeddedIPv4Address())
                : Optional.empty();
    }

    static boolean isIn(List<IPAddress> blocks, IPAddress address) {
        return blocks.stream().anyMatch(block -> block.contains(address));
    }

    private static List<IPAddress> blocks(String... written) {
        return Stream.of(written).map(block -> Numbers.block(block).orElseThrow()).toList();
    }
}
