import { z } from "zod";

export const endSessionInput = z.object({ sessionId: z.uuid() });

export type EndSessionInput = z.infer<typeof endSessionInput>;
