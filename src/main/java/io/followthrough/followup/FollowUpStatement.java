package io.followthrough.followup;

import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.Query;

/** Asks the database first how much some of the conditions leave, because that decides which statement is quick. */
record FollowUpStatement(EntityManager entities, FollowUpConditions conditions, Map<String, Object> parameters, int few) {

    Query query(FollowUpSort sort, int most) {
        return bound(sql(sort), most);
    }

    String sql(FollowUpSort sort) {
        planForTheseParameters();
        return conditions.sql(sort, subset -> (Long) bound(subset.count(), few + 1).getSingleResult() <= few);
    }

    /** In this transaction: a plan that is kept for any word, service or period suits only the rare or only the common ones. */
    private void planForTheseParameters() {
        entities.createNativeQuery("select set_config('plan_cache_mode', 'force_custom_plan', true)", String.class)
                .getSingleResult();
    }

    private Query bound(String sql, int most) {
        Query query = entities.createNativeQuery(sql, Long.class).setParameter("most", most);
        query.getParameters().stream().map(Parameter::getName).filter(parameters::containsKey)
                .forEach(name -> query.setParameter(name, parameters.get(name)));
        return query;
    }
}
