package dev.waymark.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/** Marks a delegate that diagrams may call by name, as in <code>camunda:delegateExpression="${closeConversation}"</code>. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface BuildingBlock {

    /** A camelCase verb, unique among all building blocks and questions. */
    String name();

    /** What HR reads in the palette. */
    String label();
}
