/** Shows forms as Vaadin fields, in the language of the person and with the readers of each answer under it. */
@NamedInterface("ui")
@NullMarked
package dev.waymark.forms.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
