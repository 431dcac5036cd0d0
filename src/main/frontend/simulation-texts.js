/** What trying a diagram out says, in German; translations.mjs puts `says` around each of these while bundling. */
export const GERMAN_SIMULATION = {
  "Reset Simulation": "Von vorn beginnen",
  "Play/Pause Simulation": "Weiter oder anhalten",
  "Play Simulation": "Es geht weiter",
  "Pause Simulation": "Angehalten",
  "Toggle Simulation Log": "Verlauf zeigen oder schließen",
  "Set Sequence Flow": "Einen anderen Pfeil wählen",
  "Trigger Event": "Geschehen lassen",
  "Found unsupported elements": "Manches lässt sich nicht ausprobieren",
  "Not supported": "Lässt sich nicht ausprobieren",
  Finished: "Zu Ende",
  Slow: "Langsam",
  Normal: "Mittel",
  Fast: "Schnell",
  "Stop here": "Hier anhalten",
  "Go on here": "Hier nicht mehr anhalten",
  Process: "Ablauf",
  started: "begonnen",
  finished: "zu Ende",
  canceled: "abgebrochen",
  "Simulation Log": "Verlauf",
  "No Entries": "Hier steht, was geschieht.",
  Close: "Schließen",
  "Show only this one": "Nur diesen zeigen",
};

let texts = {};

export function speak(language) {
  texts = language.startsWith("de") ? GERMAN_SIMULATION : {};
}

/** A sentence of the simulation in the language of the person. */
export function says(sentence) {
  return texts[sentence] ?? sentence;
}
