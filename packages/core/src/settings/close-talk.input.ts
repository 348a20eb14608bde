import { z } from "zod";

export const closeTalkInput = z.object({ talkId: z.number().int().positive() });

export type CloseTalkInput = z.infer<typeof closeTalkInput>;
