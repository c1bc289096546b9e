package io.followthrough.intake.reading.moment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.followthrough.intake.reading.words.Folded;

/** A length of time in minutes, and where the text says it. */
public record Stretch(double minutes, int start, int end) {

    private static final int LONGEST = 20_000;
    private static final Map<String, Double> UNITS = new HashMap<>();
    private static final Map<String, Double> NUMBERS = new HashMap<>();

    static {
        unit(1 / 60.0, "s sec secs second seconds segundo segundos seconde secondes sekunde sekunden secondi");
        unit(1, "m min mins minute minutes minuto minutos minuten minuti");
        unit(60, "h hr hrs hour hours hora horas heure heures stunde stunden std ore ora uur");
        unit(1440, "d day days dia dias jour jours tag tage tagen giorni");
        unit(10080, "w week weeks semana semanas semaine semaines woche wochen settimane");
        var words = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
        for (var i = 0; i < words.length; i++) {
            NUMBERS.put(words[i], (double) i);
        }
        Map.of("a", 1.0, "an", 1.0, "una", 1.0, "uma", 1.0, "une", 1.0, "eine", 1.0, "einer", 1.0, "dos", 2.0, "deux", 2.0,
                "zwei", 2.0)
                .forEach(NUMBERS::put);
        Map.of("duas", 2.0, "tres", 3.0, "trois", 3.0, "drei", 3.0, "half", 0.5, "media", 0.5, "quince", 15.0, "fifteen", 15.0,
                "twenty",
                20.0, "thirty", 30.0).forEach(NUMBERS::put);
        Map.of("forty", 40.0, "forty-five", 45.0, "fifty", 50.0, "ninety", 90.0, "sixty", 60.0).forEach(NUMBERS::put);
    }

    /** The lengths of time in the text; {@code 2 hours and 30 minutes} is one. */
    public static List<Stretch> in(String written) {
        var text = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        var parts = new ArrayList<Stretch>();
        for (var i = 0; i < text.length();) {
            var part = isWordStart(text, i) ? at(text, i) : null;
            if (part != null) {
                add(parts, part, text);
            }
            i = part == null ? i + 1 : part.end();
        }
        return parts;
    }

    private static void add(List<Stretch> parts, Stretch part, String text) {
        var before = parts.isEmpty() ? null : parts.getLast();
        if (before != null && part.minutes() < before.minutes() && isJoin(text.substring(before.end(), part.start()))) {
            parts.set(parts.size() - 1, new Stretch(before.minutes() + part.minutes(), before.start(), part.end()));
        } else {
            parts.add(part);
        }
    }

    private static boolean isJoin(String gap) {
        var folded = Folded.of(gap);
        return gap.length() <= 6 && (folded.isEmpty() || List.of("and", "y", "et", "e", "und").contains(folded))
                && gap.indexOf('(') < 0
                && gap.indexOf('-') < 0 && gap.indexOf('/') < 0 && gap.indexOf('.') < 0;
    }

    private static Stretch at(String text, int start) {
        var numberEnd = start;
        while (numberEnd < text.length() && (isNumberPart(text, numberEnd))) {
            numberEnd++;
        }
        if (numberEnd == start) {
            numberEnd = wordEnd(text, start);
        }
        if (text.startsWith("half an hour", start)) {
            return new Stretch(30, start, start + "half an hour".length());
        }
        var number = number(text.substring(start, numberEnd));
        var unitStart = numberEnd;
        while (unitStart < text.length() && unitStart - numberEnd < 3 && " -+\u00a0".indexOf(text.charAt(unitStart)) >= 0) {
            unitStart++;
        }
        var unitEnd = wordEnd(text, unitStart);
        var unit = UNITS.get(Folded.of(text.substring(unitStart, unitEnd)));
        if (number == null || unit == null) {
            return null;
        }
        return withRest(text, new Stretch(number * unit, start, unitEnd), unit);
    }

    /** {@code 1h30}, {@code an hour and a half}. */
    private static Stretch withRest(String text, Stretch whole, double unit) {
        var rest = text.substring(whole.end(), Math.min(text.length(), whole.end() + 12));
        if (rest.startsWith(" and a half") || rest.startsWith(" y media") || rest.startsWith(" et demie")) {
            return new Stretch(whole.minutes() + unit / 2, whole.start(), whole.end());
        }
        var isTwoDigits = unit == 60 && rest.length() >= 2 && Character.isDigit(rest.charAt(0))
                && Character.isDigit(rest.charAt(1))
                && (rest.length() == 2 || !Character.isLetterOrDigit(rest.charAt(2)));
        return isTwoDigits
                ? new Stretch(whole.minutes() + Integer.parseInt(rest.substring(0, 2)), whole.start(), whole.end() + 2)
                : whole;
    }

    private static boolean isNumberPart(String text, int at) {
        var character = text.charAt(at);
        var isSeparator = (character == '.' || character == ',') && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
        return Character.isDigit(character) || isSeparator;
    }

    private static Double number(String written) {
        if (!written.isEmpty() && Character.isDigit(written.charAt(0))) {
            var isThousands = written.matches("\\d{1,3},\\d{3}");
            var plain = written.length() > 9 ? "" : isThousands ? written.replace(",", "") : written.replace(',', '.');
            return plain.matches("[0-9]+(\\.[0-9]+)?") ? Double.valueOf(plain) : null;
        }
        return NUMBERS.get(Folded.of(written));
    }

    private static int wordEnd(String text, int start) {
        var end = start;
        while (end < text.length() && end - start < 14 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWordStart(String text, int at) {
        var isFirst = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && ":.,".indexOf(text.charAt(at - 1)) < 0;
        return isFirst && Character.isLetterOrDigit(text.charAt(at));
    }

    private static void unit(double minutes, String names) {
        for (var name : names.split(" ")) {
            UNITS.put(name, minutes);
        }
    }
}
