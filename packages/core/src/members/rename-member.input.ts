import type { z } from "zod";
import { memberInput } from "./member.input.ts";
import { memberName } from "./member-name.ts";

export const renameMemberInput = memberInput.extend({ name: memberName });

export type RenameMemberInput = z.infer<typeof renameMemberInput>;
