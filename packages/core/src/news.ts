import type { Actor } from "./actor.ts";
import type { Fact } from "./facts.ts";
import { type Feature, features } from "./features.ts";
import { hasRight, type Right } from "./rights.ts";

/** What a page that is open learns of a fact: where something changed, never what. */
export type News = {
  /** Of the fact. */
  readonly id: number;
  readonly feature: Feature;
};

/** Features whose news need a right. Of the others every member hears: what a page then shows is checked by itself. */
const rightsToHear: Partial<Record<Feature, Right>> = {
  settings: "settings.view",
  members: "members.view",
};

export function canHear(actor: Actor, { feature }: News): boolean {
  const right = rightsToHear[feature];
  return right === undefined || hasRight(actor, right);
}

export function toNews(id: number, { name }: Fact): News {
  const feature = features.find((word) => name.startsWith(`${word}.`));
  if (!feature) throw new Error(`The fact ${name} is not named after a feature`);
  return { id, feature };
}
