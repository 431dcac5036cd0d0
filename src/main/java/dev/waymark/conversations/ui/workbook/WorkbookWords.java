package dev.waymark.conversations.ui.workbook;

import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.workbook.Workbook.Sheet;

/** What the sheets of the workbook are called, and on which of them an item stands. */
final class WorkbookWords {

    private WorkbookWords() {}

    static String nameOf(Sheet sheet) {
        return I18NProvider.translate("workbook.sheet." + sheet);
    }

    static String inOneSentence(Sheet sheet) {
        return I18NProvider.translate("workbook.sheet." + sheet + ".what");
    }

    static Sheet sheetOf(Item item) {
        return switch (item.kind()) {
            case "SKILL" -> Sheet.SKILLS;
            case "DREAM" -> Sheet.VISIONS;
            case "ACTION" -> Sheet.PLAN;
            default -> Sheet.STORY;
        };
    }
}
