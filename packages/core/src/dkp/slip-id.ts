import { z } from "zod";

/** Chosen by whoever writes the slip, once: the same slip sent twice is written once. */
export const slipId = z.string().regex(/^[a-z\d-]{8,40}$/);
