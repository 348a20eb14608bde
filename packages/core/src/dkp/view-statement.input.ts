import { z } from "zod";

/** Whose account to open. */
export const viewStatementInput = z.object({ memberId: z.coerce.number().int().positive() });

export type ViewStatementInput = z.infer<typeof viewStatementInput>;
