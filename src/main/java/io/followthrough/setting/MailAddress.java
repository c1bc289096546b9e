package io.followthrough.setting;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import org.eclipse.microprofile.config.spi.Converter;

/** An e-mail address, with or without a name before it. */
public final class MailAddress implements Converter<String> {

    @Override
    public String convert(String value) {
        try {
            new InternetAddress(value, true);
            return value;
        } catch (AddressException e) {
            throw new IllegalArgumentException("'" + value + "' is not an e-mail address");
        }
    }
}
