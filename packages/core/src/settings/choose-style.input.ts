import { z } from "zod";
import { styles } from "./style.ts";

export const chooseStyleInput = z.object({ style: z.enum(styles) });

export type ChooseStyleInput = z.infer<typeof chooseStyleInput>;
