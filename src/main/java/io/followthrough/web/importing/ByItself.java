package io.followthrough.web.importing;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Does something in a transaction of its own, which may end without having stored anything, as that of a dry run does. */
@ApplicationScoped
class ByItself {

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    <T> T get(Supplier<T> work) {
        return work.get();
    }
}
