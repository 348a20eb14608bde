import { z } from "zod";

/** Why, in the words of whoever writes it. The members read it. */
export const slipReason = z.string().trim().min(1).max(200);
