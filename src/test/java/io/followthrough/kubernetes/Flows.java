package io.followthrough.kubernetes;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.networking.v1.IPBlock;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;

/** Who may open a connection to whom, by the rules of network policies. */
final class Flows {

    static final String HERE = "here";

    private final List<NetworkPolicy> policies;

    Flows(Rendered rendered) {
        policies = rendered.every(NetworkPolicy.class);
    }

    /** One end of a connection: a pod of this or another namespace, or an address outside. */
    record End(String namespace, Map<String, String> labels, String address) {

        static End pod(String name) {
            return new End(HERE, Map.of("app.kubernetes.io/name", name), null);
        }

        static End pod(String namespace, String label, String value) {
            return new End(namespace, Map.of(label, value), null);
        }

        static End outside(String address) {
            return new End(null, Map.of(), address);
        }

        private boolean isHere() { return HERE.equals(namespace); }
    }

    boolean allow(End from, End to, int port) {
        return allow(from, to, "TCP", port);
    }

    boolean allow(End from, End to, String protocol, int port) {
        return leaves(from, to, protocol, port) && enters(from, to, protocol, port);
    }

    private boolean leaves(End from, End to, String protocol, int port) {
        List<NetworkPolicy> its = of(from, "Egress");
        return its.isEmpty() || its.stream().flatMap(policy -> policy.getSpec().getEgress().stream())
                .anyMatch(rule -> match(rule.getTo(), to) && open(rule.getPorts(), protocol, port));
    }

    private boolean enters(End from, End to, String protocol, int port) {
        List<NetworkPolicy> its = of(to, "Ingress");
        return its.isEmpty() || its.stream().flatMap(policy -> policy.getSpec().getIngress().stream())
                .anyMatch(rule -> match(rule.getFrom(), from) && open(rule.getPorts(), protocol, port));
    }

    private List<NetworkPolicy> of(End end, String direction) {
        return policies.stream().filter(policy -> end.isHere() && policy.getSpec().getPolicyTypes().contains(direction)
                && selects(policy.getSpec().getPodSelector(), end.labels())).toList();
    }

    /** No peers are all, no ports too. */
    private static boolean match(List<NetworkPolicyPeer> peers, End end) {
        return peers.isEmpty() || peers.stream().anyMatch(peer -> match(peer, end));
    }

    private static boolean match(NetworkPolicyPeer peer, End end) {
        if (peer.getIpBlock() != null) {
            return end.address() != null && contains(peer.getIpBlock(), end.address());
        }
        boolean namespace = peer.getNamespaceSelector() == null
                ? end.isHere()
                : end.namespace() != null
                        && selects(peer.getNamespaceSelector(), Map.of("kubernetes.io/metadata.name", end.namespace()));
        return namespace && (peer.getPodSelector() == null || selects(peer.getPodSelector(), end.labels()));
    }

    private static boolean open(List<NetworkPolicyPort> ports, String protocol, int port) {
        return ports.isEmpty() || ports.stream()
                .anyMatch(open -> open.getProtocol().equals(protocol) && open.getPort().equals(new IntOrString(port)));
    }

    private static boolean selects(LabelSelector selector, Map<String, String> labels) {
        if (!selector.getMatchExpressions().isEmpty()) {
            throw new IllegalArgumentException("expressions are not understood here");
        }
        return labels.entrySet().containsAll(selector.getMatchLabels().entrySet());
    }

    private static boolean contains(IPBlock block, String address) {
        return contains(block.getCidr(), address) && block.getExcept().stream().noneMatch(range -> contains(range, address));
    }

    private static boolean contains(String range, String address) {
        String[] parts = range.split("/");
        byte[] first = bytes(parts[0]);
        byte[] asked = bytes(address);
        int shift = first.length * 8 - Integer.parseInt(parts[1]);
        return first.length == asked.length
                && new BigInteger(1, first).shiftRight(shift).equals(new BigInteger(1, asked).shiftRight(shift));
    }

    private static byte[] bytes(String address) {
        try {
            return InetAddress.ofLiteral(address).getAddress();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(address + " is no address", e);
        }
    }
}
