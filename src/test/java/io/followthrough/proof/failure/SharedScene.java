package io.followthrough.proof.failure;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Sets the scene once for all proofs of failures, since a database and two replicas take a while to start; takes it down at the end of the run. */
final class SharedScene implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Scene.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot().getStore(Namespace.create(SharedScene.class))
                .computeIfAbsent(Scene.class, _ -> new Scene(), Scene.class)
                .allUp();
    }
}
