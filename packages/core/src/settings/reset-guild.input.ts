import { z } from "zod";

/** The name of the guild, typed by whoever takes it away. */
export const resetGuildInput = z.object({ name: z.string().trim().min(1).max(100) });

export type ResetGuildInput = z.infer<typeof resetGuildInput>;
