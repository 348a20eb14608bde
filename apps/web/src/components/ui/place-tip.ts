export type Size = { readonly width: number; readonly height: number };

type Anchor = Pick<DOMRect, "left" | "top" | "bottom" | "width">;

/** Between the thing and its tip, and between the tip and the edge of the window. In pixels. */
const gap = 6;
const margin = 8;

/** Where a tip stands: in the middle above its thing, below where there is no room, and always inside of the window. */
export function placeTip(
  anchor: Anchor,
  tip: Size,
  view: Size,
): { readonly left: number; readonly top: number } {
  const middle = anchor.left + (anchor.width - tip.width) / 2;
  const above = anchor.top - gap - tip.height;
  return {
    left: Math.max(margin, Math.min(middle, view.width - margin - tip.width)),
    top: above < margin ? anchor.bottom + gap : above,
  };
}
