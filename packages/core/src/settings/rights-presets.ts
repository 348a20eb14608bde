import { type Right, rights } from "../rights.ts";

export const rightsPresets = ["leader", "officer", "raid-leader", "member"] as const;

/** A set of rights that people know by one name. Choosing one sets a role's rights; afterwards they are the guild's own. */
export type RightsPreset = (typeof rightsPresets)[number];

/** Who may do what by preset. Set-up gives the officers' role Officer, and everybody in the server Member. */
export const rightsOfPresets: Readonly<Record<RightsPreset, readonly Right[]>> = {
  leader: rights,
  officer: [
    "settings.view",
    "members.view",
    "members.edit",
    "ranks.edit",
    "officer-notes.view",
    "officer-notes.edit",
    "absences.view-reasons",
    "absences.edit",
    "items.edit",
    "groups.edit",
    "events.edit",
    "events.settle",
    "attendance.edit",
    "dkp.view-all",
    "dkp.adjust",
    "wishlists.view-private",
    "wishlists.edit",
    "loot.award",
    "loot.vote",
    "loot.bank",
    "recruitment.review",
    "recruitment.vote",
    "diplomacy.edit",
    "announcements.post",
    "verification.approve",
    "audit.view",
  ],
  "raid-leader": [
    "members.view",
    "absences.view-reasons",
    "groups.edit",
    "events.edit",
    "events.settle",
    "attendance.edit",
    "dkp.view-all",
    "loot.award",
    "loot.vote",
  ],
  member: ["members.view", "dkp.view-all"],
};

/** The preset that these rights are, as far as the rights among `shown` tell. */
export function findRightsPreset(
  held: ReadonlySet<Right>,
  shown: readonly Right[],
): RightsPreset | undefined {
  return rightsPresets.find((preset) =>
    shown.every((right) => held.has(right) === rightsOfPresets[preset].includes(right)),
  );
}
