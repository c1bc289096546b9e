package io.followthrough.intake.reading;

/** A document with single line ends, no byte order mark and no halves of characters. */
final class Wellformed {

    private Wellformed() {}

    static String of(String markdown) {
        var plain = new StringBuilder(markdown.length());
        var start = markdown.startsWith("\uFEFF") ? 1 : 0;
        for (var i = start; i < markdown.length(); i++) {
            var character = markdown.charAt(i);
            if (character == '\r') {
                plain.append(i + 1 < markdown.length() && markdown.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (Character.isSurrogate(character)) {
                var isPair = i + 1 < markdown.length() && Character.isSurrogatePair(character, markdown.charAt(i + 1));
                plain.append(isPair ? markdown.substring(i, i + 2) : "\uFFFD");
                i += isPair ? 1 : 0;
            } else {
                plain.append(character);
            }
        }
        return plain.toString();
    }
}
