package io.followthrough.web.page;

import java.util.function.Supplier;

import jakarta.validation.ConstraintViolationException;

import io.followthrough.problem.Problem;
import io.followthrough.problem.ProblemException;
import io.quarkus.qute.TemplateInstance;

/** Carries out what a form asks for; one that cannot be done is answered with its page, and what was typed still in it. */
public final class Sending {

    private Sending() {}

    /** The page of the form as it is when nothing of the form was done. */
    public interface Again {

        /** @throws ProblemException when there is no such page for whoever asks */
        TemplateInstance page(SentForm form, Problem problem);
    }

    public static <T> T carryOut(SentForm form, Supplier<T> deed, Again again) {
        try {
            return deed.get();
        } catch (ProblemException e) {
            throw new SentInVain(form, e.problem(), again);
        } catch (ConstraintViolationException e) {
            throw new SentInVain(form, Problem.of(e), again);
        }
    }
}
