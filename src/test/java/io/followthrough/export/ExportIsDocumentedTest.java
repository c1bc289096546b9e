package io.followthrough.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** docs/export.md names every table with its columns and their types, in their order. */
class ExportIsDocumentedTest {

    private static final Pattern TABLE = Pattern.compile("### `(.+)`");
    private static final Pattern COLUMN = Pattern.compile("\\| `(\\w+)` \\| (\\w+) \\|.*\\|");

    @Test
    void the_page_names_every_table_with_its_columns() throws IOException {
        List<String> documented = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("docs/export.md"))) {
            Matcher table = TABLE.matcher(line);
            Matcher column = COLUMN.matcher(line);
            if (table.matches()) {
                documented.add(table.group(1));
            } else if (column.matches()) {
                documented.add(column.group(1) + " " + column.group(2));
            }
        }

        assertThat(documented).isEqualTo(real());
    }

    private static List<String> real() {
        List<String> real = new ArrayList<>();
        for (Table table : new Tables(new HistoryTable(null, null)).all()) {
            real.add(table.name());
            table.columns().forEach(column -> real.add(column.name() + " " + column.type().word()));
        }
        return real;
    }
}
