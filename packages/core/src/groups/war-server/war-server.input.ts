import { z } from "zod";

export const linkWarServerInput = z.object({ code: z.string().trim().min(1).max(40) });

export type LinkWarServerInput = z.output<typeof linkWarServerInput>;

export const changeWarServerInput = z.object({ givesParties: z.boolean(), removesLeavers: z.boolean() });

export type ChangeWarServerInput = z.output<typeof changeWarServerInput>;
