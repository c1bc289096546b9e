package io.followthrough.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;

/** An address of which nobody can make another that looks the same: letters of other scripts do, and people are known by theirs. */
@Pattern(regexp = "[\\x21-\\x7E]*+")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface PlainAddress {

    String message() default "must be written in the letters of ASCII; a domain of other letters in its xn-- form";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
