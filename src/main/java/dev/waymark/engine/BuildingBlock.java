package dev.waymark.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a delegate that diagrams may call by name, as in
 * <code>camunda:delegateExpression="${closeConversation}"</code>. A delegate is a doorbell: it knows the conversation and
 * one use case.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface BuildingBlock {

    /** A camelCase verb, unique among all building blocks and questions. */
    String name();

    /** What HR reads in the palette. */
    String label();
}
