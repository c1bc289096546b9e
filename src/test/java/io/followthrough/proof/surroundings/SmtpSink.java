package io.followthrough.proof.surroundings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import io.followthrough.proof.surroundings.Moods.Mood;

/**
 * A mail server that takes what it is told to take and remembers a line about each mail, a hundred thousand of them in some 30 MB. It
 * can go down and come back at the same port.
 */
public final class SmtpSink implements AutoCloseable {

    private static final int BACKLOG = 200;

    private final Queue<AcceptedMail> accepted = new ConcurrentLinkedQueue<>();
    private final LongAdder count = new LongAdder();
    private final Map<Mood, LongAdder> answers = new ConcurrentHashMap<>();
    private final Set<SmtpSession> sessions = ConcurrentHashMap.newKeySet();
    private final AtomicLong connections = new AtomicLong();
    private final Spool spool = new Spool();
    private final ReadWriteLock answering = new ReentrantReadWriteLock();
    private final int port;
    private volatile ServerSocket entrance;
    private volatile Thread doorman;
    private volatile Moods moods = Moods.friendly();

    private SmtpSink(ServerSocket entrance) {
        this.port = entrance.getLocalPort();
        this.entrance = entrance;
        letIn(entrance);
    }

    /** At a port that is free. */
    public static SmtpSink start() {
        return new SmtpSink(open(0));
    }

    public int port() {
        return port;
    }

    /** From the next mail on. */
    public void be(Moods next) {
        moods = next;
    }

    /** Where it would keep the mails. */
    public Spool spool() {
        return spool;
    }

    /** Cuts all connections and refuses new ones. What was accepted before was answered too, and the answer is still heard. */
    public void down() {
        answering.writeLock().lock();
        try {
            entrance.close();
            for (SmtpSession session : sessions) {
                session.cut();
            }
            doorman.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            answering.writeLock().unlock();
        }
    }

    public void up() {
        entrance = open(port);
        letIn(entrance);
    }

    public boolean isUp() { return !entrance.isClosed(); }

    /** In the order in which they were accepted, as far as there is one. */
    public Queue<AcceptedMail> accepted() {
        return accepted;
    }

    /** Without looking at each of them. */
    public long acceptedCount() {
        return count.sum();
    }

    /** How many mails were deferred (451). */
    public long deferredCount() {
        return answered(Mood.DEFER_RECIPIENT) + answered(Mood.DEFER_DATA);
    }

    /** How many mails were refused for good (550). */
    public long refusedCount() {
        return answered(Mood.REFUSE_RECIPIENT) + answered(Mood.REFUSE_DATA);
    }

    /** How many connections there ever were. */
    public long connectionCount() {
        return connections.get();
    }

    /** How many mails were begun and not answered yet. */
    public long underWay() {
        return sessions.stream().filter(SmtpSession::isUnderWay).count();
    }

    @Override
    public void close() {
        down();
    }

    Moods moods() {
        return moods;
    }

    /** Takes the mail and answers, or does neither because it is going down. */
    void accept(AcceptedMail mail, Answer answer) throws IOException {
        answering.readLock().lock();
        try {
            if (isUp()) {
                accepted.add(mail);
                count.increment();
                answer.give();
            }
        } finally {
            answering.readLock().unlock();
        }
    }

    /** Tells the client. */
    @FunctionalInterface
    interface Answer {

        void give() throws IOException;
    }

    void refuse(Mood mood) {
        answers.computeIfAbsent(mood, _ -> new LongAdder()).increment();
    }

    /** Wall-clock time: the processes that send live in it. */
    Instant now() {
        return Instant.now();
    }

    private long answered(Mood mood) {
        LongAdder adder = answers.get(mood);
        return adder == null ? 0 : adder.sum();
    }

    private static ServerSocket open(int port) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void letIn(ServerSocket open) {
        doorman = Thread.ofVirtual().name("smtp-sink").start(() -> {
            while (!open.isClosed()) {
                try {
                    begin(open.accept());
                } catch (IOException e) {
                    // it went down
                }
            }
        });
    }

    private void begin(Socket socket) {
        SmtpSession session = new SmtpSession(this, socket, connections.incrementAndGet());
        sessions.add(session);
        Thread.ofVirtual().name("smtp-session").start(() -> {
            try {
                session.run();
            } finally {
                sessions.remove(session);
            }
        });
    }
}
