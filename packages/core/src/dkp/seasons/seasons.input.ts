import { z } from "zod";
import { carrySchema } from "./plan-season-end.ts";

const seasonId = z.coerce.number().int().positive();

/** How officers call a season. */
const seasonName = z.string().trim().max(60);

export const previewSeasonEndInput = z.object({ carry: carrySchema });

export type PreviewSeasonEndInput = z.output<typeof previewSeasonEndInput>;

export const endSeasonInput = previewSeasonEndInput.extend({
  /** Which season it is to end: none is ended twice, whoever presses how often. */
  seasonNumber: z.number().int().positive(),
  previewId: z.string().max(40),
  /** How the season that ends is called from now on; without it as it was. */
  name: seasonName.optional(),
  /** Whether wishes end with it; left out: they go on. */
  archivesWishes: z.boolean().optional(),
});

export type EndSeasonInput = z.output<typeof endSeasonInput>;

export const seasonInput = z.object({ seasonId });

export type SeasonInput = z.output<typeof seasonInput>;

export const renameSeasonInput = z.object({
  /** Without it the one that runs. */
  seasonId: seasonId.optional(),
  /** Empty takes the name away. */
  name: seasonName,
});

export type RenameSeasonInput = z.output<typeof renameSeasonInput>;
