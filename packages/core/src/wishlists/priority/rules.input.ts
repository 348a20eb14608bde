import { z } from "zod";
import { itemLanguages } from "../../items/index.ts";
import { ruleSet } from "./rule-set.ts";
import { rulePresets } from "./usual-rules.ts";

const version = z.coerce.number().int().min(0);

/** What people call the rules wherever a decision names them. */
const name = z.string().trim().min(1).max(40);

const language = z.enum(itemLanguages);

export const previewRulesInput = z.object({ rules: ruleSet, language });

export type PreviewRulesInput = z.output<typeof previewRulesInput>;

export const viewWhatIfInput = z.object({
  /** What fell and was decided. */
  dropId: z.coerce.number().int().positive(),
  /** Which rules stand beside those in force: presets, or versions that the guild once had. */
  against: z
    .array(z.union([z.enum(rulePresets), version]))
    .max(2)
    .default(["attendanceFirst", "pointsFirst"]),
});

export type ViewWhatIfInput = z.output<typeof viewWhatIfInput>;

export const saveRulesInput = z.object({
  name,
  rules: ruleSet,
  /** The version that was on the page: of two officers who change at once, the second reads first. */
  seenVersion: version,
});

export type SaveRulesInput = z.output<typeof saveRulesInput>;

export const restoreRulesInput = z.object({ version, seenVersion: version });

export type RestoreRulesInput = z.output<typeof restoreRulesInput>;

export const saveTierInput = z.object({
  memberId: z.coerce.number().int().positive(),
  /** From 1; null for the tier of the rank. */
  tier: z.number().int().min(1).max(5).nullable(),
});

export type SaveTierInput = z.output<typeof saveTierInput>;
