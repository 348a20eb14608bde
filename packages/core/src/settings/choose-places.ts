import { Refusal } from "../refusal.ts";
import type { ChoosePlacesInput } from "./choose-places.input.ts";
import { places } from "./places.ts";
import { planSetup, requireFeasible, type SetupDraft, type SetupLine } from "./plan-setup.ts";
import type { ServerNow } from "./server-now.ts";

/**
 * What using the chosen channels and roles takes, and nothing beside it. Refused are what the bot cannot use, a choice that
 * rests on what somebody changed meanwhile, and one that changes nothing.
 */
export function planChoices(
  draft: SetupDraft,
  { choices, seen = {} }: ChoosePlacesInput,
  server: ServerNow,
): readonly SetupLine[] {
  const knownOf = new Map(draft.places.map(({ place, discordId }) => [place, discordId]));
  const hasMoved = places.some(
    (place) => seen[place] !== undefined && seen[place] !== (knownOf.get(place) ?? null),
  );
  if (hasMoved) throw new Refusal("settings.changedMeanwhile");
  const picks = places.flatMap((place) => {
    const discordId = choices[place];
    return discordId === undefined || discordId === knownOf.get(place) ? [] : [{ place, discordId }];
  });
  if (picks.length === 0) throw new Refusal("settings.unchanged");
  const chosen = new Set(picks.map(({ place }) => place));
  const lines = planSetup({ ...draft, picks }, server).filter(
    ({ thing }) => thing !== "category" && chosen.has(thing),
  );
  requireFeasible(lines, server);
  return lines;
}
