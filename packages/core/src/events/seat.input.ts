import { z } from "zod";
import { eventInput } from "./event.input.ts";

/** Whose seat at which event. */
export const seatInput = eventInput.extend({ memberId: z.coerce.number().int().positive() });

export type SeatInput = z.infer<typeof seatInput>;
