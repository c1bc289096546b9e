package io.followthrough.export;

import java.util.List;
import java.util.function.Consumer;

/** One kind of thing that is exported, a row each. */
public interface Table {

    /** As in paths and file names, such as {@code follow-ups}. */
    String name();

    List<Column> columns();

    /** Hands the values of each row, one for each column, to the receiver; in the caller's transaction, in constant memory. */
    void each(Reading reading, Consumer<List<?>> receiver);
}
