package io.followthrough.intake.reading;

import java.util.List;

/** Recognises programs and data, which may well speak of postmortems. */
final class SourceCode {

    private static final List<String> STARTS = List.of("import ", "package ", "def ", "class ", "public ", "private ", "return",
            "func ",
            "function ", "const ", "let ", "var ", "#include", "using ", "if (", "for (", "while (", "} else", "@", "//", "/*",
            "* @", "</", "self.");

    private SourceCode() {}

    static boolean is(String markdown) {
        var plain = markdown.strip();
        var isJson = plain.startsWith("{") && plain.endsWith("}")
                || plain.startsWith("[") && plain.endsWith("]") && plain.contains("{");
        if (isJson || plain.startsWith("<?xml") || plain.startsWith("#!")) {
            return true;
        }
        var lines = plain.lines().limit(2_000).map(String::strip).filter(line -> !line.isEmpty()).toList();
        var code = lines.stream().filter(SourceCode::isCode).count();
        var isFenced = lines.stream().anyMatch(line -> line.startsWith("```"));
        return !isFenced && 5 * code > 2 * lines.size();
    }

    private static boolean isCode(String line) {
        var end = line.charAt(line.length() - 1);
        return end == ';' && line.chars().anyMatch(c -> "=(){}".indexOf(c) >= 0) || end == '{' || line.equals("}")
                || line.equals("});")
                || STARTS.stream().anyMatch(line::startsWith) && !line.endsWith(".");
    }
}
