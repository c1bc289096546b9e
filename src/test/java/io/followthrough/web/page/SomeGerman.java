package io.followthrough.web.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/**
 * A second language. Qute takes it from here as it would from {@code messages/msg_de.properties}: tests cannot have such a file of their
 * own, for their folder {@code messages} would hide that of the service.
 */
@Localized("de")
public interface SomeGerman extends Messages {

    @Override
    @Message("de")
    String language();

    @Override
    @Message("Maßnahmen")
    String followUps();

    @Override
    @Message("vor {n} Std.")
    String hoursAgo(long n);

    @Override
    @Message("{n} {#if n == 1}Tag{#else}Tage{/if} zu spät")
    String daysLate(int n);

    @Override
    @Message("{field}: von {from} auf {to}")
    String fromTo(String field, String from, String to);
}
