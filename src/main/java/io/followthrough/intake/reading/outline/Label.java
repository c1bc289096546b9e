package io.followthrough.intake.reading.outline;

/** A short name in front of a text: {@code Impact: checkout was down}; {@code bold} tells whether it stands out. */
public record Label(String name, Text value, boolean bold) {

    private static final int LONGEST = 60;

    /** The label of the text, or null if it has none. */
    public static Label of(Text text) {
        var plain = text.plain();
        var colon = colonIn(plain);
        var lead = text.boldLead();
        var isBold = lead > 0 && lead < plain.length() && lead <= LONGEST;
        if (colon > 0 && (!isBold || colon <= lead + 2)) {
            return new Label(plain.substring(0, colon).strip(), text.from(colon + 1), isBold || text.isBold());
        }
        if (isBold && (colon < 0 || colon > lead)) {
            return new Label(plain.substring(0, lead).strip(), text.from(lead + dashAfter(plain, lead)), true);
        }
        return null;
    }

    /** The first colon that ends a label: near, and not within a time, an address or a bracket. */
    private static int colonIn(String plain) {
        var depth = 0;
        for (var i = 0; i < Math.min(plain.length(), LONGEST); i++) {
            var character = plain.charAt(i);
            depth += "([".indexOf(character) >= 0 ? 1 : ")]".indexOf(character) >= 0 ? -1 : 0;
            var isColon = character == ':' || character == '：';
            if (isColon && depth <= 0 && (i + 1 == plain.length() || !isInside(plain.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isInside(char next) {
        return Character.isDigit(next) || next == '/' || next == ':';
    }

    private static int dashAfter(String plain, int start) {
        var end = start;
        while (end < plain.length() && " -–—:|".indexOf(plain.charAt(end)) >= 0) {
            end++;
        }
        return end - start;
    }
}
