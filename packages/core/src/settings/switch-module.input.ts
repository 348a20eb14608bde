import { z } from "zod";
import { modules } from "./modules.ts";

export const switchModuleInput = z.object({ module: z.enum(modules), isOn: z.boolean() });

export type SwitchModuleInput = z.infer<typeof switchModuleInput>;
