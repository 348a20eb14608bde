import { z } from "zod";
import { maxHouses, maxSeats } from "./house.ts";

export const saveHousesInput = z.object({
  /** All houses in their order. One that is left out is removed; one without a number is new. */
  houses: z
    .array(
      z.object({
        houseId: z.coerce.number().int().positive().optional(),
        name: z.string().trim().min(1).max(40),
        ownSeats: z.coerce.number().int().min(1).max(maxSeats).nullable(),
      }),
    )
    .min(1)
    .max(maxHouses),
});

export type SaveHousesInput = z.infer<typeof saveHousesInput>;
