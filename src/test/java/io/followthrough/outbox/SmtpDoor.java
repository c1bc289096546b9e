package io.followthrough.outbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Passes SMTP on to a real server, except for the answers a test wants; while it is shut, connections are refused. */
public final class SmtpDoor {

    private final int serverPort;
    private final int port;
    private final ConcurrentHashMap<String, Queue<String>> answers = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, String> standing = new ConcurrentHashMap<>();
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private ServerSocket entrance;
    private volatile Hold hold;

    private SmtpDoor(int serverPort, ServerSocket entrance) {
        this.serverPort = serverPort;
        this.entrance = entrance;
        this.port = entrance.getLocalPort();
    }

    static SmtpDoor before(int serverPort) {
        try {
            SmtpDoor door = new SmtpDoor(serverPort, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            door.letIn(door.entrance);
            return door;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    /** Answers the next command that starts like this, instead of the server. */
    public void answer(String command, String reply) {
        answers.computeIfAbsent(command, _ -> new ConcurrentLinkedQueue<>()).add(reply);
    }

    /** Answers the next attempt to send to this address, instead of the server. */
    public void answerRecipient(String address, String reply) {
        answer(recipient(address), reply);
    }

    /** Answers every attempt to send to this address, until it is to no more. */
    public void answerEachTo(String address, String reply) {
        standing.put(recipient(address), reply);
    }

    public void answerNoMoreTo(String address) {
        standing.remove(recipient(address));
    }

    private static String recipient(String address) {
        return "RCPT TO:<" + address + ">";
    }

    /** Lets the next commands that start like this wait at the door. */
    public Hold hold(String command, int count) {
        Hold next = new Hold(command, count);
        hold = next;
        return next;
    }

    /** How many clients are connected. */
    int connections() {
        return (int) connections.stream().filter(socket -> !socket.isClosed() && socket.getLocalPort() == port).count();
    }

    /** Commands that wait until they are released. */
    public static final class Hold {

        private final String command;
        private final AtomicInteger left;
        private final CountDownLatch arrived;
        private final CountDownLatch released = new CountDownLatch(1);

        private Hold(String command, int count) {
            this.command = command;
            this.left = new AtomicInteger(count);
            this.arrived = new CountDownLatch(count);
        }

        /** Until all of them are there. */
        public void await() {
            await(arrived);
        }

        public void release() {
            released.countDown();
        }

        private void pass(String line) {
            if (line.startsWith(command) && left.getAndDecrement() > 0) {
                arrived.countDown();
                await(released);
            }
        }

        private static void await(CountDownLatch latch) {
            try {
                if (!latch.await(1, TimeUnit.MINUTES)) {
                    throw new IllegalStateException("nobody came");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public void shut() {
        try {
            entrance.close();
            for (Socket connection : connections) {
                connection.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void open() {
        try {
            entrance = new ServerSocket();
            entrance.setReuseAddress(true);
            entrance.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            letIn(entrance);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void letIn(ServerSocket open) {
        Thread.ofVirtual().start(() -> {
            while (!open.isClosed()) {
                try {
                    Socket client = open.accept();
                    Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
                    client.setTcpNoDelay(true); // each line is a write of its own
                    server.setTcpNoDelay(true);
                    connections.add(client);
                    connections.add(server);
                    Thread.ofVirtual().start(() -> copyAnswers(server, client));
                    Thread.ofVirtual().start(() -> copyCommands(client, server));
                } catch (IOException e) {
                    return;
                }
            }
        });
    }

    private void copyAnswers(Socket server, Socket client) {
        try (server; client) {
            server.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException e) {
            // the other side hung up, or the door was shut
        }
    }

    private void copyCommands(Socket client, Socket server) {
        try (server;
                client;
                BufferedReader lines = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (hold != null) {
                    hold.pass(line);
                }
                String answer = answerTo(line);
                OutputStream next = answer == null ? server.getOutputStream() : client.getOutputStream();
                next.write(((answer == null ? line : answer) + "\r\n").getBytes(ISO_8859_1));
                next.flush();
            }
        } catch (IOException e) {
            // the other side hung up, or the door was shut
        }
    }

    private String answerTo(String line) {
        return starting(answers, line).map(Queue::poll).or(() -> starting(standing, line)).orElse(null);
    }

    private static <T> Optional<T> starting(Map<String, T> commands, String line) {
        return commands.entrySet().stream().filter(entry -> line.startsWith(entry.getKey())).map(Map.Entry::getValue)
                .findFirst();
    }
}
