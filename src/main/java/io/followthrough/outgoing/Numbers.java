package io.followthrough.outgoing;

import java.util.Optional;

import inet.ipaddr.AddressStringParameters.RangeParameters;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;

/** Reads addresses of the network as they are usually written, and takes nothing else for one. */
final class Numbers {

    private static final IPAddressStringParameters USUAL = new IPAddressStringParameters.Builder().allowEmpty(false)
            .allowAll(false).setRangeOptions(RangeParameters.NO_RANGE).allowSingleSegment(false).allowMask(false)
            .allowWildcardedSeparator(false).allow_inet_aton(false)
            .getIPv6AddressParametersBuilder().allowBase85(false).allowZone(false).getParentBuilder().toParams();

    private Numbers() {}

    /** Empty unless it is exactly one address. */
    static Optional<IPAddress> address(String text) {
        return block(text).filter(address -> !address.isMultiple() && !text.contains("/"));
    }

    /** One address, or all those that begin alike, such as 10.2.0.0/16. */
    static Optional<IPAddress> block(String text) {
        return Optional.ofNullable(new IPAddressString(text, USUAL).getAddress())
                .map(address -> address.isPrefixed() ? address.toPrefixBlock() : address);
    }
}
