import { z } from "zod";

export const exportMemberInput = z.object({ memberId: z.coerce.number().int().positive() });

export type ExportMemberInput = z.infer<typeof exportMemberInput>;
