import { Refusal } from "../refusal.ts";
import type { GuildSetup, SetupPick, SetupStep, SetupThing } from "./guild-setup.ts";
import type { Module } from "./modules.ts";
import { type GuildPlace, isRole, type Place, placesOf } from "./places.ts";
import type { PlaceObstacle } from "./refusals.ts";
import { findObstacle, findThing, type ServerNow } from "./server-now.ts";

/** What is stored of a setup: what the guild uses already, what officers picked, and what was confirmed before. */
export type SetupDraft = {
  readonly setup: GuildSetup;
  readonly places: readonly GuildPlace[];
  readonly picks: readonly SetupPick[];
  readonly steps: readonly SetupStep[];
  readonly modulesOff: readonly Module[];
};

/** What confirming would do about one thing. */
export type SetupLine =
  | { readonly action: "create"; readonly thing: SetupThing }
  | {
      readonly action: "use";
      readonly thing: Place;
      readonly discordId: string;
      readonly isMadeByUs: boolean;
      /** Whether the guild does not use it yet. */
      readonly isNew: boolean;
    }
  /** Picked, and of no use any more. */
  | {
      readonly action: "mend";
      readonly thing: Place;
      readonly discordId: string;
      readonly obstacle: PlaceObstacle;
    };

/** The diff that officers see: what is picked is used, what is there stays, and what is missing is created. */
export function planSetup(draft: SetupDraft, server: ServerNow): readonly SetupLine[] {
  const lines = placesOf(draft.modulesOff).map((place) => planPlace(place, draft, server));
  const needsCategory = lines.some(
    ({ action, thing }) => action === "create" && thing !== "category" && !isRole(thing),
  );
  const category = draft.steps.find(({ thing }) => thing === "category")?.discordId;
  const hasCategory = category && findThing(server, category);
  return needsCategory && !hasCategory ? [{ action: "create", thing: "category" }, ...lines] : lines;
}

/** A prime: what is on two screens differs in the fingerprint too. */
const fingerprintRange = 2n ** 89n - 1n;

/** Says what was on the screen when somebody confirmed, in few letters: a button carries a hundred. */
export function fingerprint(lines: readonly SetupLine[]): string {
  return lines
    .map((line) => (line.action === "create" ? 1n : BigInt(line.discordId)))
    .reduce((sum, id) => (sum * 1_000_003n + id) % fingerprintRange, 0n)
    .toString(36);
}

/** Whether confirming would change anything. */
export function isNews(line: SetupLine): boolean {
  return line.action !== "use" || line.isNew;
}

/** Refuses what cannot be done, before anything is. */
export function requireFeasible(lines: readonly SetupLine[], server: ServerNow): void {
  for (const line of lines) if (line.action === "mend") throw new Refusal(line.obstacle);
  const wanted = lines.filter(({ action }) => action === "create").map(({ thing }) => thing);
  const needsRoles = wanted.some(isRole);
  const needsChannels = !wanted.every(isRole);
  if (needsChannels && !server.canMakeChannels) throw new Refusal("settings.cannotMakeChannels");
  if (needsRoles && !server.canMakeRoles) throw new Refusal("settings.cannotMakeRoles");
  if (wanted.length > 0 && !server.canReadAuditLog) throw new Refusal("settings.cannotReadAuditLog");
}

/**
 * What the bot has to bring about once the lines are confirmed. What was begun and is not finished is left out: it goes on
 * under its old number, by which the bot finds what it made already.
 */
export function stepsOf(lines: readonly SetupLine[], begun: readonly SetupStep[]): readonly SetupStep[] {
  return lines
    .map((line) =>
      line.action === "use"
        ? { thing: line.thing, discordId: line.discordId, isMadeByUs: line.isMadeByUs }
        : { thing: line.thing, discordId: null, isMadeByUs: true },
    )
    .filter((step) => !begun.some((other) => isSame(step, other)));
}

function isSame(step: SetupStep, other: SetupStep): boolean {
  return (
    step.thing === other.thing && step.discordId === other.discordId && step.isMadeByUs === other.isMadeByUs
  );
}

function planPlace(thing: Place, draft: SetupDraft, server: ServerNow): SetupLine {
  const current = draft.places.find(({ place }) => place === thing);
  const picked = draft.picks.find(({ place }) => place === thing)?.discordId;
  if (picked) {
    const obstacle = findObstacle(server, { place: thing, discordId: picked });
    if (obstacle) return { action: "mend", thing, discordId: picked, obstacle };
  }
  // What the bot made before it was stopped is not made again.
  const made = draft.steps.find((step) => step.thing === thing && step.isMadeByUs)?.discordId;
  const discordId = [picked, current?.discordId, made].find((id) => id && findThing(server, id));
  if (!discordId) return { action: "create", thing };
  const isMadeByUs = discordId === made || (discordId === current?.discordId && current.isMadeByUs);
  return { action: "use", thing, discordId, isMadeByUs, isNew: discordId !== current?.discordId };
}
