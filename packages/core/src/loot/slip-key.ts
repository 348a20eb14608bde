import { z } from "zod";

/** Made by whoever sends a form: sent twice, it is done once. */
export const slipKey = { requestId: z.string().min(8).max(40) };
