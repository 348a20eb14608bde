import { presetRules } from "@guildhall/core/wishlists";
import {
  previewRules,
  restoreRules,
  saveRules,
  saveTier,
  viewRules,
  viewWhatIf,
} from "#use-cases/wishlists/index.ts";
import type { Attacks } from "./attack.ts";

/** The rules by which drops are decided. */
export const rulesAttacks: Attacks = {
  viewRules: { right: null, attempt: viewRules },
  previewRules: {
    right: "wishlists.edit",
    attempt: (context, actor) =>
      previewRules(context, actor, { rules: presetRules("leastFirst", []), language: "en" }),
  },
  viewWhatIf: {
    right: "wishlists.edit",
    attempt: (context, actor, { decidedDropId }) =>
      viewWhatIf(context, actor, { dropId: decidedDropId, against: ["leastFirst", 1] }),
  },
  saveRules: {
    right: "wishlists.edit",
    attempt: (context, actor) =>
      saveRules(context, actor, { name: "Ours", rules: presetRules("leastFirst", []), seenVersion: 1 }),
  },
  restoreRules: {
    right: "wishlists.edit",
    attempt: (context, actor) => restoreRules(context, actor, { version: 0, seenVersion: 1 }),
  },
  saveTier: {
    right: "wishlists.edit",
    attempt: (context, actor, { bram }) => saveTier(context, actor, { memberId: bram.memberId, tier: 2 }),
  },
};
