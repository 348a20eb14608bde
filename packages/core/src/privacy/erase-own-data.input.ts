import { z } from "zod";

export const eraseOwnDataInput = z.object({ typedName: z.string().max(100) });

export type EraseOwnDataInput = z.infer<typeof eraseOwnDataInput>;
