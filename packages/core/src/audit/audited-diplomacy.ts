import type { Right } from "../rights.ts";

/** Use-cases of diplomacy that change something for the guild, with the right that each asks for. */
export const auditedDiplomacy = {
  "diplomacy.saveForeignGuild": "diplomacy.edit",
  "diplomacy.deleteForeignGuild": "diplomacy.edit",
  "diplomacy.restoreForeignGuild": "diplomacy.edit",
  "diplomacy.agreePact": "diplomacy.edit",
  "diplomacy.endPact": "diplomacy.edit",
  "diplomacy.restorePact": "diplomacy.edit",
  "diplomacy.addContact": "diplomacy.edit",
  "diplomacy.removeContact": "diplomacy.edit",
  "diplomacy.settleContact": "diplomacy.edit",
  "diplomacy.addIncident": "diplomacy.edit",
  "diplomacy.takeBackIncident": "diplomacy.edit",
  "diplomacy.restoreIncident": "diplomacy.edit",
} as const satisfies Readonly<Record<`diplomacy.${string}`, Right | null>>;
