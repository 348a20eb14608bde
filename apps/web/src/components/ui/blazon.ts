/** Hues of the two tinctures, dark field and pale charge. */
const hues = [25, 60, 85, 150, 185, 215, 250, 290, 330] as const;

/** Heraldic divisions on a 24 by 24 shield: per pale, per fess, per bend, pale, chevron, lozenge. */
const divisions = [
  "M12 0h12v24H12z",
  "M0 12h24v12H0z",
  "M0 0h24L0 24z",
  "M9 0h6v24H9z",
  "M0 20 12 9l12 11v-7L12 2 0 13z",
  "M12 3l8 9-8 9-8-9z",
] as const;

export type BlazonDesign = { readonly field: string; readonly charge: string; readonly division: string };

/** The same id always gets the same arms, on every device and in every language. */
export function designBlazon(id: string): BlazonDesign {
  const seed = hash(id);
  const fieldHue = hues[seed % hues.length];
  // The step is at least one and less than a whole turn, so the charge never has the field's hue.
  const chargeHue = hues[(seed + 1 + ((seed >>> 8) % (hues.length - 1))) % hues.length];
  return {
    field: `oklch(0.46 0.07 ${fieldHue})`,
    charge: `oklch(0.74 0.06 ${chargeHue})`,
    division: divisions[(seed >>> 16) % divisions.length] ?? divisions[0],
  };
}

/** FNV-1a: short ids that differ in one digit spread over all designs. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return value;
}
