import type { Actor } from "./actor.ts";
import { type Feature, features } from "./features.ts";
import { Refusal } from "./refusal.ts";

/** What somebody may do, by name, under the feature that it belongs to. The order is the one that people read. */
export const rightsOfFeatures = {
  settings: ["settings.view", "settings.edit", "rights.edit"],
  members: ["members.view", "members.edit", "ranks.edit", "officer-notes.view", "officer-notes.edit"],
  absences: ["absences.view-reasons", "absences.edit"],
  items: ["items.edit"],
  groups: ["groups.edit"],
  events: ["events.edit", "events.settle"],
  attendance: ["attendance.edit"],
  dkp: ["dkp.view-all", "dkp.adjust", "dkp.decay", "dkp.edit"],
  wishlists: ["wishlists.view-private", "wishlists.edit"],
  loot: ["loot.award", "loot.vote", "loot.bank"],
  verification: ["verification.approve"],
  diplomacy: ["diplomacy.edit"],
  recruitment: ["recruitment.review", "recruitment.vote"],
  announcements: ["announcements.post"],
  audit: ["audit.view"],
  data: ["data.export", "data.erase", "api-keys.edit"],
} as const satisfies Partial<Record<Feature, readonly string[]>>;

export type Right = (typeof rightsOfFeatures)[keyof typeof rightsOfFeatures][number];

export const rights: readonly Right[] = Object.values(rightsOfFeatures).flat();

/**
 * Rights that no use-case asks for yet. They are granted and taken with the presets, so that they are right on the day that
 * they mean something; until then nobody is shown them. A test compares this list with the use-cases.
 */
export const rightsToCome: ReadonlySet<Right> = new Set(["dkp.decay", "dkp.edit", "api-keys.edit"]);

/** The feature that a right belongs to: what is off takes its rights with it. */
export function featureOfRight(right: Right): Feature {
  const feature = features.find((one) => listRightsOf(one).includes(right));
  if (!feature) throw new Error(`The right ${right} belongs to no feature`);
  return feature;
}

function listRightsOf(feature: Feature): readonly Right[] {
  const table: Partial<Record<Feature, readonly Right[]>> = rightsOfFeatures;
  return table[feature] ?? [];
}

/** Everything: what Manage Server, Administrator and the owner of a Discord server have. */
export const allRights: ReadonlySet<Right> = new Set(rights);

/** Nothing: somebody who is in the guild and was granted no right. */
export const noRights: ReadonlySet<Right> = new Set();

export function hasRight(actor: Actor, right: Right): boolean {
  return actor.kind === "system" || actor.rights.has(right);
}

/** Refuses with `common.forbidden`, naming the right that is missing. First line of every use-case. */
export function requireRight(actor: Actor, right: Right): void {
  if (!hasRight(actor, right)) throw new Refusal("common.forbidden", { right });
}
