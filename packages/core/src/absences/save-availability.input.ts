import { z } from "zod";
import { type Slot, slots } from "./availability.ts";

const slot = z.string().refine((word): word is Slot => slots.some((each) => each === word));

/** Each slot once, in the order of the week. */
const slotList = z.array(slot).transform((chosen) => slots.filter((each) => chosen.includes(each)));

export const saveAvailabilityInput = z
  .object({ free: slotList, never: slotList })
  .refine(({ free, never }) => !free.some((each) => never.includes(each)));

export type SaveAvailabilityInput = z.infer<typeof saveAvailabilityInput>;
