package io.followthrough.problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.followthrough.classification.Word;

/** Says which field of a JSON body could not be read, and why, without naming our classes. */
public final class JsonProblems {

    private static final int LONGEST_POINTER = 200;

    private JsonProblems() {}

    public static Problem of(JsonProcessingException e) {
        if (e.getCause() instanceof StreamReadException syntax) {
            return of(syntax);
        }
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String pointer = pointer(mapping);
            String detail = reason(mapping);
            return Problem.of(ProblemType.INVALID_REQUEST, pointer + " " + detail)
                    .withErrors(List.of(new FieldError(pointer, detail)));
        }
        JsonLocation at = e.getLocation();
        String place = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        Problem problem = Problem.of(ProblemType.INVALID_REQUEST,
                "The body is not the JSON object expected here" + place + ".");
        String pointer = e.getProcessor() instanceof JsonParser parser ? pointer(parser) : "";
        return pointer.isEmpty() ? problem : problem.withErrors(List.of(new FieldError(pointer, syntax(e) + place)));
    }

    /** Where the parser had got to; a body may be nested deeper than anybody wants to read. */
    private static String pointer(JsonParser parser) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        return pointer.length() <= LONGEST_POINTER ? pointer : pointer.substring(0, pointer.lastIndexOf('/', LONGEST_POINTER));
    }

    private static String syntax(JsonProcessingException e) {
        return e.getOriginalMessage().startsWith("Duplicate field") ? "must be given once" : "cannot be read as JSON";
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> "/"
                        + (step.getFieldName() == null ? String.valueOf(step.getIndex()) : escaped(step.getFieldName())))
                .collect(Collectors.joining());
    }

    /** RFC 6901, section 3. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String reason(JsonMappingException e) {
        return switch (e) {
            case UnrecognizedPropertyException _ -> "is not a known field";
            case InvalidFormatException format when format.getTargetType().isEnum() ->
                "must be one of " + words(format.getTargetType());
            case InvalidFormatException format when format.getTargetType() == String.class -> format.getOriginalMessage();
            case MismatchedInputException input when input.getTargetType() != null && input.getTargetType().isEnum() ->
                "must be one of " + words(input.getTargetType());
            case MismatchedInputException input when input.getTargetType() != null ->
                "must be " + expected(input.getTargetType());
            default -> e.getCause() instanceof IllegalArgumentException cause ? cause.getMessage() : "cannot be read";
        };
    }

    private static String words(Class<?> choice) {
        return Arrays.stream(choice.getEnumConstants())
                .map(constant -> constant instanceof Word word ? word.word() : constant.toString())
                .collect(Collectors.joining(", "));
    }

    private static String expected(Class<?> type) {
        if (Collection.class.isAssignableFrom(type)) {
            return "an array";
        }
        return switch (type.getSimpleName()) {
            case "String" -> "a string";
            case "Boolean", "boolean" -> "true or false";
            case "Integer", "int", "Long", "long" -> "a whole number";
            case "Double", "double" -> "a number";
            case "LocalDate" -> "a date such as 2026-03-31";
            case "Instant" -> "a time with an offset such as 2026-03-31T14:00:00Z";
            case "ZoneId" -> "a time zone such as Europe/Berlin";
            default -> "an object";
        };
    }
}
