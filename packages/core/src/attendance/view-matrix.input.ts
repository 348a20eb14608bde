import { z } from "zod";
import { weekdays } from "../absences/index.ts";
import { shareWindowInput } from "./share-window.input.ts";

/** Which settled events stand side by side: of a window, of a kind, of a day of the week. */
export const viewMatrixInput = shareWindowInput.extend({
  /** 0 stands for those that were planned by hand. */
  templateId: z.coerce.number().int().nonnegative().optional(),
  weekday: z.enum(weekdays).optional(),
  /** 0 is the page with the latest; `all` is everything at once, for a file. */
  page: z.union([z.literal("all"), z.coerce.number().int().nonnegative()]).default(0),
});

export type ViewMatrixInput = z.infer<typeof viewMatrixInput>;
