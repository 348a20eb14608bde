import { z } from "zod";
import { memberName } from "./member-name.ts";

export const addUnlinkedMemberInput = z.object({ name: memberName });

export type AddUnlinkedMemberInput = z.infer<typeof addUnlinkedMemberInput>;
