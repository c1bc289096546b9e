package io.followthrough.idempotency;

import java.time.Clock;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Carries a request out once per key, and keeps its answer in the transaction of the work: both are committed or neither is. What
 * is refused is rolled back with its key, so that only what was done is ever repeated.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE) // inside @Transactional, which is PLATFORM_BEFORE + 200
public class OncePerKey {

    private final CurrentKey currentKey;
    private final IdempotencyKeys keys;
    private final ObjectMapper mapper;
    private final Clock clock;

    OncePerKey(CurrentKey currentKey, IdempotencyKeys keys, ObjectMapper mapper, Clock clock) {
        this.currentKey = currentKey;
        this.keys = keys;
        this.mapper = mapper;
        this.clock = clock;
    }

    @AroundInvoke
    Object carryOut(InvocationContext call) throws Exception {
        KeyedRequest request = currentKey.request().orElse(null);
        if (request == null) {
            return call.proceed();
        }
        if (!keys.claim(request, clock.instant())) {
            throw new Replay(keys.answer(request));
        }
        Object result = call.proceed();
        KeptAnswer answer = KeptAnswer.of(result, mapper);
        if (answer.isSuccess()) {
            keys.keep(request, answer);
        } else {
            keys.release(request);
        }
        return result;
    }
}
