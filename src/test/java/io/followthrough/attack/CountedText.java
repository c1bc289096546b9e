package io.followthrough.attack;

import java.util.function.Consumer;

/** A text that counts how often a pattern looks at its characters, and ends the match when it looks too often. */
final class CountedText implements CharSequence {

    private final String text;
    private final long most;
    private long looks;

    private CountedText(String text, long most) {
        this.text = text;
        this.most = most;
    }

    /** @throws TooManyLooks when there are more than {@code most} */
    static long looks(String text, long most, Consumer<CharSequence> use) {
        CountedText counted = new CountedText(text, most);
        use.accept(counted);
        return counted.looks;
    }

    /** Not an answer of a pattern that is quick enough. */
    static final class TooManyLooks extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooManyLooks() {
            super("too many looks", null, false, false);
        }
    }

    @Override
    public char charAt(int index) {
        if (++looks > most) {
            throw new TooManyLooks();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
