package io.followthrough.followup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.followthrough.sql.Sql;

/**
 * Asks the database first how much some of the conditions leave, because that decides which statement is quick. Each statement is
 * planned for its values: a plan that is kept for any word, service or period suits only the rare or only the common ones.
 */
record FollowUpStatement(Sql sql, FollowUpConditions conditions, Map<String, Object> parameters, int few) {

    /** In order, at most so many. */
    List<Long> ids(FollowUpSort sort, int most) {
        return numbers(text(sort), most);
    }

    String text(FollowUpSort sort) {
        return conditions.sql(sort, subset -> numbers(subset.count(), few + 1).getFirst() <= few);
    }

    private List<Long> numbers(String statement, int most) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("most", most);
        return sql.listPlanned(statement, all, row -> row.getLong(1));
    }
}
