/** What the diagram editor itself says, in German; in English it says what is written in it. */
const GERMAN = {
  "Activate hand tool": "Ansicht verschieben",
  "Activate lasso tool": "Mehrere Elemente wählen",
  "Activate create/remove space tool": "Platz schaffen oder nehmen",
  "Activate global connect tool": "Elemente verbinden",
  "Create start event": "Anfang",
  "Create end event": "Ende",
  "Create gateway": "Frage (Verzweigung)",
  "Create expanded sub-process": "Abschnitt (Unterprozess)",
  "Append end event": "Ende anfügen",
  "Append gateway": "Frage anfügen",
  "Append text annotation": "Anmerkung anfügen",
  "Add text annotation": "Anmerkung anfügen",
  "Append timer intermediate catch event": "Wartezeit anfügen",
  "Append message intermediate catch event": "Warten auf ein Ereignis anfügen",
  "Change element": "Element ändern",
  "Connect to other element": "Mit anderem Element verbinden",
  "Connect using association": "Anmerkung verbinden",
  Delete: "Löschen",
  "Start event": "Anfang",
  "End event": "Ende",
  "Terminate end event": "Ende von allem",
  "Message start event": "Anfang durch ein Ereignis",
  "Timer start event": "Anfang nach einer Zeit",
  "Message intermediate catch event": "Warten auf ein Ereignis",
  "Timer intermediate catch event": "Wartezeit",
  "Message boundary event": "Ereignis am Rand, unterbricht",
  "Timer boundary event": "Zeit am Rand, unterbricht",
  "Message boundary event (non-interrupting)": "Ereignis am Rand, unterbricht nicht",
  "Timer boundary event (non-interrupting)": "Zeit am Rand, unterbricht nicht",
  "Exclusive gateway": "Frage",
  "Parallel gateway": "Nebeneinander",
  "Event-based gateway": "Was zuerst kommt",
  "User task": "Aufgabe",
  "Service task": "Automatischer Schritt",
  "Call activity": "Anderes Diagramm",
  "Sub-process (expanded)": "Abschnitt, offen",
  "Sub-process (collapsed)": "Abschnitt, zugeklappt",
  "Event sub-process": "Abschnitt, der durch ein Ereignis beginnt",
  "Sequence flow": "Pfeil",
  "Default flow": "Pfeil für „sonst“",
  "Conditional flow": "Pfeil mit Bedingung",
  Search: "Suchen",
};

/** The translate service of bpmn-js for a language. */
export function translation(language) {
  const texts = language.startsWith("de") ? GERMAN : {};
  return (template, values = {}) =>
    (texts[template] ?? template).replace(/{([^}]+)}/g, (whole, key) => values[key] ?? whole);
}
