import { z } from "zod";
import { eventInput } from "../event.input.ts";
import { waysToRepeat } from "./ways-to-repeat.ts";

export const repeatEventInput = eventInput.extend({ way: z.enum(waysToRepeat).default("weekly") });

export type RepeatEventInput = z.infer<typeof repeatEventInput>;
