package dev.waymark.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Asks for the time zone in which dates and times are shown. */
class ZoneDialog extends Dialog {

    ZoneDialog(ZoneId current, Consumer<ZoneId> chosen) {
        setHeaderTitle(getTranslation("ui.zone.title"));
        var zone = new ComboBox<String>(getTranslation("ui.zone.label"));
        zone.setItems(offered(current));
        zone.setValue(current.getId());
        zone.setWidthFull();
        add(zone);
        var save = new Button(getTranslation("ui.zone.save"), click -> {
            if (zone.getValue() != null) {
                chosen.accept(ZoneId.of(zone.getValue()));
            }
            close();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.zone.keep"), click -> close()), save);
    }

    /** Zones named after a place, which is how people know theirs. */
    private static Set<String> offered(ZoneId current) {
        var offered = new TreeSet<String>();
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .forEach(offered::add);
        offered.add(current.getId());
        return offered;
    }
}
