package io.followthrough.mail;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;

import io.followthrough.outbox.OutboxConfig;
import io.quarkus.mailer.runtime.MailerRuntimeConfig;
import io.quarkus.mailer.runtime.MailersRuntimeConfig;
import io.quarkus.tls.TlsConfigurationRegistry;

/**
 * The mail server. The settings are those of Quarkus' mailer; the mails leave by Angus Mail, because the client behind that mailer sends
 * every line by itself, which costs more than everything else about a mail (docs/adr/0010-angus-mail.md).
 */
@Singleton
class Smtp {

    private static final String THE_ONE = "<default>";

    private final SmtpConnections connections;
    private final String from;
    private final Duration patience;

    @Inject
    Smtp(MailersRuntimeConfig mailers, TlsConfigurationRegistry tls, OutboxConfig outbox) throws Exception {
        this(mailers.mailers().get(THE_ONE), tls, outbox.sendTimeout());
    }

    Smtp(MailerRuntimeConfig mailer, TlsConfigurationRegistry tls, Duration patience) throws Exception {
        this.connections = new SmtpConnections(SmtpSettings.session(mailer, tls, patience), mailer);
        this.from = mailer.from().orElse(null);
        this.patience = patience;
    }

    /**
     * Returns when the server has accepted the mail.
     *
     * @throws MessagingException when it has not
     */
    void send(MailDraft draft) throws MessagingException {
        MimeMail mail = MimeMail.of(connections.session(), from, draft);
        within(patience, () -> connections.send(mail));
    }

    @PreDestroy
    void close() {
        connections.close();
    }

    /** Something that the mail server has a part in. */
    private interface Exchange {

        void take() throws MessagingException;
    }

    /** A server that answers slowly, but again and again, would otherwise keep us for ever. */
    private static void within(Duration patience, Exchange exchange) throws MessagingException {
        FutureTask<Void> task = new FutureTask<>(() -> {
            exchange.take();
            return null;
        });
        Thread.ofVirtual().name("smtp").start(task);
        try {
            task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof MessagingException failure
                    ? failure
                    : new MessagingException("the mail could not be sent", e);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new MessagingException("not done within " + patience, e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new MessagingException("interrupted", e);
        }
    }
}
