/** As large as one can still read what stands in it. */
const READABLE = 0.8;

const AROUND = 100;

/** Brings an element into sight, large enough to be read. */
export function bringNear(viewer, element) {
  const canvas = viewer.get("canvas");
  if (canvas.zoom() < READABLE) {
    canvas.zoom(READABLE);
  }
  canvas.scrollToElement(element, AROUND);
}
