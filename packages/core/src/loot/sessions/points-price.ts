import { z } from "zod";
import { toHundredths } from "../../hundredths.ts";

/** Points as people write a price, `12` or `7,5`, read into hundredths. At most two decimals, never less than nothing. */
export const pointsPrice = z
  .string()
  .trim()
  .regex(/^\d{1,6}(?:[.,]\d{1,2})?$/)
  .transform((text) => toHundredths(Math.round(Number(text.replace(",", ".")) * 100)));
