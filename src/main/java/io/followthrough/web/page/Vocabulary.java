package io.followthrough.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How people say the words of the API, in {@code messages/words_en.properties}: a text for each constant. */
@MessageBundle(value = "words", locale = Messages.LANGUAGE)
public interface Vocabulary {

    @Message
    String word(Term term);

    @Message
    String deed(Deed deed);

    @Message
    String field(Field field);

    @Message
    String notice(Notice notice);

    @Message
    String place(Place place);
}
