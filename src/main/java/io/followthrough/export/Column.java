package io.followthrough.export;

/**
 * A column of a table.
 *
 * @param name as in the REST API
 */
public record Column(String name, ColumnType type) {

    static Column text(String name) {
        return new Column(name, ColumnType.TEXT);
    }

    static Column words(String name) {
        return new Column(name, ColumnType.WORDS);
    }

    static Column texts(String name) {
        return new Column(name, ColumnType.TEXTS);
    }

    static Column number(String name) {
        return new Column(name, ColumnType.NUMBER);
    }

    static Column flag(String name) {
        return new Column(name, ColumnType.FLAG);
    }

    static Column day(String name) {
        return new Column(name, ColumnType.DAY);
    }

    static Column time(String name) {
        return new Column(name, ColumnType.TIME);
    }

    static Column json(String name) {
        return new Column(name, ColumnType.JSON);
    }
}
