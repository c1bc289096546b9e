package io.followthrough.outgoing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

import jakarta.inject.Singleton;

/** Asks the resolver of the machine. */
@Singleton
class SystemNames implements Names {

    @Override
    public List<String> addressesOf(String host) throws NoAnswer {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).map(InetAddress::getHostAddress).toList();
        } catch (UnknownHostException e) {
            throw new NoAnswer("the host " + host + " is not known", e);
        }
    }
}
