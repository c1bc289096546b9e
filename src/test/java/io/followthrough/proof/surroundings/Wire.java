package io.followthrough.proof.surroundings;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A network between a process and a port of this machine: it can be cut, so that both sides see it, or fall silent, so that neither does.
 * A connection that was there while it was silent never carries anything again, as behind a firewall that has forgotten it.
 */
public final class Wire implements AutoCloseable {

    private enum State {
        WORKING,
        CUT,
        SILENT
    }

    private final int target;
    private final ServerSocket entrance;
    private final Set<Strand> strands = ConcurrentHashMap.newKeySet();
    private volatile State state = State.WORKING;

    private Wire(int target) {
        this.target = target;
        try {
            this.entrance = new ServerSocket();
            entrance.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().name("wire").start(this::letIn);
    }

    public static Wire to(int port) {
        return new Wire(port);
    }

    public int port() {
        return entrance.getLocalPort();
    }

    /** Resets all connections, and each new one at once. */
    public void cut() {
        state = State.CUT;
        strands.forEach(Strand::reset);
    }

    /** Swallows what is sent, over old and new connections, and closes none. */
    public void fallSilent() {
        state = State.SILENT;
        strands.forEach(strand -> strand.isDead = true);
    }

    /** New connections work. */
    public void mend() {
        state = State.WORKING;
    }

    /** Ends what nobody heard of any more while it was silent; only then does the other side see an end. */
    @Override
    public void close() {
        try {
            entrance.close();
            strands.forEach(Strand::reset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void letIn() {
        while (!entrance.isClosed()) {
            try {
                Strand strand = new Strand(entrance.accept());
                strands.add(strand);
                strand.begin();
            } catch (IOException e) {
                // one that has gone again, or it was closed
            }
        }
    }

    /** One connection. */
    private final class Strand {

        private final Socket near;
        private final Socket far = new Socket();
        private volatile boolean isDead;

        Strand(Socket near) {
            this.near = near;
        }

        void begin() throws IOException {
            switch (state) {
                case CUT -> reset();
                case SILENT -> {
                    isDead = true;
                    carry(near, far);
                }
                case WORKING -> {
                    far.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
                    near.setTcpNoDelay(true);
                    far.setTcpNoDelay(true);
                    carry(near, far);
                    carry(far, near);
                }
            }
        }

        private void carry(Socket from, Socket to) {
            Thread.ofVirtual().name("wire").start(() -> {
                byte[] bytes = new byte[8192];
                try {
                    InputStream input = from.getInputStream();
                    for (int count = input.read(bytes); count >= 0; count = input.read(bytes)) {
                        if (!isDead) {
                            OutputStream output = to.getOutputStream();
                            output.write(bytes, 0, count);
                        }
                    }
                } catch (IOException e) {
                    // one of them has gone
                }
                if (!isDead) {
                    reset();
                }
            });
        }

        void reset() {
            strands.remove(this);
            for (Socket socket : new Socket[]{near, far}) {
                try {
                    socket.close();
                } catch (IOException e) {
                    // it is gone anyway
                }
            }
        }
    }
}
