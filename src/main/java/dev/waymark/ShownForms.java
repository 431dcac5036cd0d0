package dev.waymark;

import dev.waymark.forms.Form;
import dev.waymark.forms.FormFinding;
import dev.waymark.proof.FormCheck;
import java.util.List;

/** Forms as people will meet them: what the application could not show is never proven. */
public final class ShownForms implements FormCheck {

    @Override
    public List<String> faults(byte[] form) {
        return Form.read(form).findings().stream().map(FormFinding::path).toList();
    }
}
