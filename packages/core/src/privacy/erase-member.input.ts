import type { z } from "zod";
import { eraseOwnDataInput } from "./erase-own-data.input.ts";
import { exportMemberInput } from "./export-member.input.ts";

export const eraseMemberInput = exportMemberInput.extend(eraseOwnDataInput.shape);

export type EraseMemberInput = z.infer<typeof eraseMemberInput>;
