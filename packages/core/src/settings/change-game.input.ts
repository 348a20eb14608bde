import { z } from "zod";
import { games } from "../games/index.ts";

export const changeGameInput = z.object({ game: z.enum(games) });

export type ChangeGameInput = z.infer<typeof changeGameInput>;
