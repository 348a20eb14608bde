import { z } from "zod";
import { eventInput } from "./event.input.ts";
import { seatInput } from "./seat.input.ts";
import { linedUp } from "./sign-up.ts";

/** Who is in the line-up and who sits out; of whom nothing is said, nothing changes. */
export const saveLineUpInput = eventInput.extend({
  picks: z
    .array(seatInput.pick({ memberId: true }).extend({ pick: z.enum(linedUp) }))
    .min(1)
    .max(1_000),
});

export type SaveLineUpInput = z.infer<typeof saveLineUpInput>;
