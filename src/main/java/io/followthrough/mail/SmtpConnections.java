package io.followthrough.mail;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;

import io.quarkus.mailer.runtime.MailerRuntimeConfig;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Connections to the mail server, kept while there is work: as many as mails are sent at a time. One that the server has closed
 * meanwhile, as many do after some mails, is noticed before the next mail is begun.
 */
final class SmtpConnections implements AutoCloseable {

    private final Session session;
    private final MailerRuntimeConfig mailer;
    private final Deque<Idle> idle = new ArrayDeque<>();
    private boolean isSweeping;

    SmtpConnections(Session session, MailerRuntimeConfig mailer) {
        this.session = session;
        this.mailer = mailer;
    }

    /** One that waits for the next mail since a moment of System.nanoTime. */
    private record Idle(SMTPTransport connection, long since) {

        Duration age() {
            return Duration.ofNanos(System.nanoTime() - since);
        }
    }

    Session session() {
        return session;
    }

    /** @throws MessagingException when it was not accepted */
    void send(MimeMail mail) throws MessagingException {
        SMTPTransport connection = connection();
        boolean isUsable = false;
        try {
            connection.sendMessage(mail, mail.getAllRecipients());
            isUsable = true;
        } catch (MessagingException e) {
            isUsable = SmtpFailure.concernsTheMessage(e);
            throw e;
        } finally {
            giveBack(connection, isUsable);
        }
    }

    private SMTPTransport connection() throws MessagingException {
        for (Idle next = newestIdle(); next != null; next = newestIdle()) {
            if (next.connection().isConnected()) {
                return next.connection();
            }
            close(next.connection());
        }
        SMTPTransport connection = (SMTPTransport) session.getTransport("smtp");
        boolean isReady = false;
        try {
            connect(connection);
            isReady = true;
            return connection;
        } finally {
            if (!isReady) {
                close(connection);
            }
        }
    }

    /** A server that does not ask for the password must not get the mail either: it may be another one. */
    private void connect(SMTPTransport connection) throws MessagingException {
        if (!SmtpSettings.signsIn(mailer)) {
            connection.connect();
            return;
        }
        connection.connect(mailer.username().orElseThrow(), mailer.password().orElse(""));
        if (!connection.supportsExtension("AUTH")) {
            throw new AuthenticationFailedException("the server does not let anybody sign in");
        }
    }

    private synchronized Idle newestIdle() {
        return idle.pollLast();
    }

    private void giveBack(SMTPTransport connection, boolean isUsable) {
        if (!isUsable || !mailer.keepAlive()) {
            close(connection);
            return;
        }
        synchronized (this) {
            idle.addLast(new Idle(connection, System.nanoTime()));
        }
        sweepLater();
    }

    private synchronized void sweepLater() {
        if (!isSweeping && !idle.isEmpty()) {
            isSweeping = true;
            CompletableFuture
                    .delayedExecutor(mailer.keepAliveTimeout().toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread)
                    .execute(this::sweep);
        }
    }

    /** Closes what nobody has needed for a while. */
    private void sweep() {
        for (Idle old = old(); old != null; old = old()) {
            close(old.connection());
        }
        synchronized (this) {
            isSweeping = false;
        }
        sweepLater();
    }

    private synchronized Idle old() {
        Idle oldest = idle.peekFirst();
        return oldest != null && oldest.age().compareTo(mailer.keepAliveTimeout()) >= 0 ? idle.pollFirst() : null;
    }

    /** What cannot be closed is closed already. */
    private static void close(Transport connection) {
        try {
            connection.close();
        } catch (MessagingException e) {
            // the other side has gone
        }
    }

    @Override
    public void close() {
        for (Idle last = newestIdle(); last != null; last = newestIdle()) {
            close(last.connection());
        }
    }
}
