import { z } from "zod";
import { places } from "./places.ts";

export const pickPlaceInput = z.object({
  place: z.enum(places),
  /** Null takes the pick back. */
  discordId: z
    .string()
    .regex(/^\d{1,20}$/)
    .nullable(),
});

export type PickPlaceInput = z.infer<typeof pickPlaceInput>;
