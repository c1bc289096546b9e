package io.followthrough.proof.failure;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

import io.followthrough.proof.surroundings.ServiceProcess;

/** Many connections of clients that say something once and then nothing any more. */
final class IdleConnections implements AutoCloseable {

    private final List<Connection> connections = new ArrayList<>();

    private static final class Connection {

        private final SocketChannel channel;
        private boolean isAnswered;
        private boolean isClosed;

        Connection(SocketChannel channel) {
            this.channel = channel;
        }

        void look(ByteBuffer buffer) {
            try {
                int read = isClosed ? -1 : channel.read(buffer.clear());
                isAnswered |= read > 0;
                isClosed |= read < 0;
            } catch (IOException e) {
                isClosed = true;
            }
        }
    }

    /** @param said a request, or the beginning of one */
    static IdleConnections to(ServiceProcess replica, int number, String said) throws IOException {
        IdleConnections all = new IdleConnections();
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(),
                URI.create(replica.url()).getPort());
        for (int n = 0; n < number; n++) {
            SocketChannel channel = SocketChannel.open(address);
            channel.write(ByteBuffer.wrap(said.getBytes(US_ASCII)));
            channel.configureBlocking(false);
            all.connections.add(new Connection(channel));
        }
        return all;
    }

    long answered() {
        return looked().stream().filter(connection -> connection.isAnswered).count();
    }

    long open() {
        return looked().stream().filter(connection -> !connection.isClosed).count();
    }

    private List<Connection> looked() {
        ByteBuffer buffer = ByteBuffer.allocate(16_384);
        connections.forEach(connection -> connection.look(buffer));
        return connections;
    }

    @Override
    public void close() throws IOException {
        for (Connection connection : connections) {
            connection.channel.close();
        }
    }
}
