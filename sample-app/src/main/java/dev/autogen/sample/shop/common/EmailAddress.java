package dev.autogen.sample.shop.common;

import java.util.Locale;

/** An e-mail address in lower case. */
public record EmailAddress(String value) {

    public EmailAddress {
        if (value.indexOf('@') < 1) {
            throw new IllegalArgumentException("Not an e-mail address: " + value);
        }
        value = value.toLowerCase(Locale.ROOT);
    }
}
