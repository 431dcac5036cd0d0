/** What diagrams may call and ask: building blocks and questions of the conversation. */
@NullMarked
package dev.waymark.conversations.process;

import org.jspecify.annotations.NullMarked;
