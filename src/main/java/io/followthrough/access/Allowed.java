package io.followthrough.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

/**
 * The permission that an operation needs of its caller, in some team at least; which team it must be is for {@link Authorization} to
 * say, once it is known what is acted upon. An operation without it is refused to everybody.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    @Nonbinding
    Permission value();
}
