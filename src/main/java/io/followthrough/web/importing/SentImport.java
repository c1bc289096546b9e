package io.followthrough.web.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.followthrough.api.QueryValue;
import io.followthrough.api.StorableText;
import io.followthrough.classification.Word;
import io.followthrough.intake.ReadingDocuments.Hints;
import io.followthrough.problem.ProblemException;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/**
 * A form of the import page as a browser sends it; fields are named by the JSON pointers of what they are about, such as
 * {@code followUps/0/title}.
 *
 * @param files those that were chosen, without the empty one that browsers send where none was
 */
record SentImport(Map<String, String> fields, List<SentDocument> files) {

    private static final Pattern NUMBERED = Pattern.compile("/[0-9]{1,5}/(title|text)");

    static final String DOCUMENT = "document";
    private static final String FILES = "files";

    static SentImport of(MultipartFormDataInput input) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<SentDocument> files = new ArrayList<>();
        for (Map.Entry<String, Collection<FormValue>> part : input.getValues().entrySet()) {
            for (FormValue value : part.getValue()) {
                if (!value.isFileItem()) {
                    fields.putIfAbsent(part.getKey(), value.getValue().replace("\r\n", "\n"));
                } else if (part.getKey().equals(FILES) && !value.getFileName().isEmpty()) {
                    files.add(SentDocument.file(value.getFileName(), content(value)));
                }
            }
        }
        return new SentImport(fields, files);
    }

    private static byte[] content(FormValue file) {
        try (InputStream content = file.getFileItem().getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files, else what was pasted. */
    List<SentDocument> documents() {
        return files.isEmpty() ? List.of(SentDocument.pasted(raw(DOCUMENT))) : files;
    }

    Hints hints(boolean dryRun) {
        return new Hints(text("team"), date("date"), QueryValue.zone("zone", text("zone")), dryRun, isSent("restricted"));
    }

    boolean isSent(String field) {
        return !raw(field).isEmpty();
    }

    /** @return null when nothing was typed */
    String text(String field) {
        String typed = raw(field).strip();
        if (!StorableText.isStorable(typed)) {
            throw ProblemException.invalid("/" + field, "must not contain NUL or half of a surrogate pair");
        }
        return typed.isEmpty() ? null : typed;
    }

    /** One a line. */
    List<String> lines(String field) {
        String typed = text(field);
        return typed == null ? List.of() : typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    LocalDate date(String field) {
        return QueryValue.date(field, text(field));
    }

    <E extends Enum<E> & Word> E word(Class<E> type, String field) {
        return QueryValue.word(type, field, text(field));
    }

    /** How many things of a kind the form has. */
    int count(String kind) {
        return (int) fields.keySet().stream().filter(name -> name.startsWith(kind + "/"))
                .filter(name -> NUMBERED.matcher(name.substring(kind.length())).matches()).count();
    }

    private String raw(String field) {
        return fields.getOrDefault(field, "");
    }
}
