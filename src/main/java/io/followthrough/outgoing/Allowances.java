package io.followthrough.outgoing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import inet.ipaddr.IPAddress;

/**
 * What an operator allows beyond what is public.
 *
 * @param hosts each with its port
 * @param blocks of addresses
 */
record Allowances(Set<String> hosts, List<IPAddress> blocks) {

    /** @throws IllegalStateException when an entry is neither a host, with or without a port, nor a block of addresses */
    static Allowances of(List<String> entries) {
        Set<String> hosts = new HashSet<>();
        List<IPAddress> blocks = new ArrayList<>();
        for (String entry : entries.stream().map(String::strip).filter(text -> !text.isEmpty()).toList()) {
            Numbers.block(entry).ifPresentOrElse(blocks::add, () -> hosts.add(host(entry)));
        }
        return new Allowances(Set.copyOf(hosts), List.copyOf(blocks));
    }

    private static String host(String entry) {
        try {
            WebAddress address = WebAddress.of("https://" + entry);
            if (!address.path().equals("/") || entry.endsWith("/")) {
                throw new NotAllowed("must have no path");
            }
            return key(address.host(), address.port());
        } catch (NotAllowed e) {
            throw new IllegalStateException("followthrough.outgoing.allowed: '" + entry
                    + "' is neither a host, with or without a port, nor a block of addresses", e);
        }
    }

    private static String key(String host, int port) {
        return host.toLowerCase(Locale.ROOT) + ":" + port;
    }

    boolean names(WebAddress address) {
        return hosts.contains(key(address.host(), address.port()));
    }

    boolean covers(IPAddress address) {
        return Reach.isIn(blocks, address);
    }
}
