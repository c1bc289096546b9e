package io.followthrough.followup;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;

import io.followthrough.api.Cursor;

/**
 * A list that {@link PrintPlans} asks for.
 *
 * @param fromTheMiddle whether a page from the middle of the whole order is asked for, not the first one
 */
record PlannedList(FollowUpFilter filter, boolean fromTheMiddle) {

    private static final String MIDDLE = "cursor";

    /** @param query as in a URL, but for the words of a list */
    static PlannedList read(String query) {
        FollowUpFilter filter = new FollowUpFilter();
        boolean fromTheMiddle = false;
        for (String part : query.split("&")) {
            String[] nameAndValue = part.split("=", 2);
            if (nameAndValue[0].equals(MIDDLE)) {
                fromTheMiddle = true;
            } else if (!part.isEmpty()) {
                set(filter, nameAndValue[0], nameAndValue[1]);
            }
        }
        return new PlannedList(filter, fromTheMiddle);
    }

    static Cursor middle(FollowUpSort sort) {
        String value = switch (sort) {
            case NEWEST_FIRST, OLDEST_FIRST -> "10500000";
            case DUE_FIRST -> "2023-01-01";
            case CHANGED_LAST, CHANGED_FIRST -> "2023-01-01T00:00:00Z";
            case URGENT_FIRST -> "193580";
        };
        return new Cursor(sort.word(), value, 10_500_000);
    }

    private static void set(FollowUpFilter filter, String name, String value) {
        try {
            Field field = FollowUpFilter.class.getDeclaredField(name);
            field.set(filter, field.getType() == List.class ? Arrays.asList(value.split(",")) : value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(name, e);
        }
    }
}
