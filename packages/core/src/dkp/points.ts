import { z } from "zod";
import { type Hundredths, toHundredths } from "../hundredths.ts";
import { Refusal } from "../refusal.ts";

/** A million points, either way: what no guild means, and a slip of the keyboard does. */
const limit = 1_000_000;

/**
 * A change of points as people write it, `12`, `+3,5` or `−7.25`, read into hundredths. At most two decimals; nothing and
 * more than a million are refused.
 */
export const pointsChange = z
  .string()
  .trim()
  .regex(/^[+\-−]?\d{1,7}(?:[.,]\d{1,2})?$/)
  .transform((text): Hundredths => readHundredths(text))
  .refine((amount) => amount !== 0 && Math.abs(amount) <= limit * 100);

/** The same for what was typed somewhere without a form: refused with a sentence that says how to write it. */
export function getPointsChange(text: string): Hundredths {
  const parsed = pointsChange.safeParse(text);
  if (!parsed.success) throw new Refusal("dkp.badPoints");
  return parsed.data;
}

function readHundredths(text: string): Hundredths {
  const [whole = "", decimals = ""] = text.replace(/^[+\-−]/, "").split(/[.,]/);
  const amount = Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
  return toHundredths(/^[-−]/.test(text) ? -amount : amount);
}
