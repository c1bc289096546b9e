package io.followthrough.outgoing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import inet.ipaddr.IPAddress;

/**
 * Lets the service call what is public, and else only what its operator allows, so that nobody makes it ask what only it can reach
 * (SSRF). A host counts by all its addresses, and is called at one of those that were looked at.
 */
@ApplicationScoped
public class OutgoingGuard {

    /** The same for both, so that nobody learns which hosts there are inside. */
    public static final String NOT_PUBLIC = "names a host that is not known, or has an address that is not public";

    private final Names names;
    private final Allowances allowances;

    public OutgoingGuard(Names names, OutgoingConfig config) {
        this.names = names;
        this.allowances = Allowances.of(config.allowed().orElse(List.of()));
    }

    /**
     * @throws NotAllowed when it must not be called
     * @throws NoAnswer when its host is not known
     */
    public Route route(String written) throws NotAllowed, NoAnswer {
        WebAddress address = WebAddress.of(written);
        boolean isNamed = allowances.names(address);
        if (address.port() != WebAddress.USUAL_PORT && !isNamed) {
            throw new NotAllowed(
                    "must be on port " + WebAddress.USUAL_PORT + ", or be allowed by followthrough.outgoing.allowed");
        }
        List<IPAddress> found = addresses(address.host());
        for (IPAddress one : found) {
            require(one, isNamed);
        }
        return new Route(address, found.getFirst().toNormalizedString());
    }

    private List<IPAddress> addresses(String host) throws NotAllowed, NoAnswer {
        Optional<IPAddress> written = Numbers.address(host);
        if (written.isPresent()) {
            return List.of(written.get());
        }
        List<IPAddress> found = new ArrayList<>();
        for (String text : names.addressesOf(host)) {
            found.add(Numbers.address(text).orElseThrow(() -> new NotAllowed("names a host whose address cannot be read")));
        }
        if (found.isEmpty()) {
            throw new NoAnswer("the host " + host + " has no address", null);
        }
        return found;
    }

    private void require(IPAddress address, boolean isNamed) throws NotAllowed {
        boolean isAllowed = switch (Reach.of(address)) {
            case PUBLIC -> true;
            case INTERNAL -> isNamed || allowances.covers(address);
            case SPECIAL -> allowances.covers(address);
            case METADATA -> false;
        };
        if (!isAllowed) {
            throw new NotAllowed(NOT_PUBLIC);
        }
    }
}
