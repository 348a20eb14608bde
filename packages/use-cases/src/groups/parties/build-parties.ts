import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { requireNotOver } from "@guildhall/core/events";
import {
  type BuildPartiesInput,
  balancingOf,
  keepPlaces,
  type PartyBoard,
  type PartyDraft,
  type PartySetting,
  placesOf,
  planParties,
  renewPlaces,
} from "@guildhall/core/groups";
import { type Database, transaction } from "@guildhall/db";
import { lockEvent } from "@guildhall/db/events";
import { findPartyBoard, findPartyDraft, getPartyPreset } from "@guildhall/db/groups";
import { getGameProfile } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { getVisibleEvent } from "#use-cases/events/get-visible-event.ts";
import { findPublished } from "./find-published.ts";
import { gatherPlayers, type NamedPlayer } from "./gather-players.ts";
import { proposeParties } from "./propose-parties.ts";
import { saveDraft } from "./save-draft.ts";

/**
 * Balances everybody whom no hand placed. The search runs outside of the lock; who changed the parties meanwhile wins, and
 * this is told so. Answers the new version.
 */
export async function buildParties(
  { db, clock, balancer }: Context,
  actor: Actor,
  { eventId, draftNumber, presetId }: BuildPartiesInput,
): Promise<number> {
  requireRight(actor, "groups.edit");
  const { guildId } = actor;
  const now = clock.now();
  const event = await getVisibleEvent(db, actor, eventId);
  requireNotOver(event, now);
  const players = await gatherPlayers(db, guildId, { event, now });
  if (players.length === 0) throw new Refusal("groups.nobodyComes");
  const { board, draft } = await readDraft(db, guildId, { eventId, draftNumber });
  const setting = await planSetting(db, guildId, { draft, players, presetId });
  const former = { ...(draft ?? firstDraft(eventId)), setting };
  const planned = { ...former, places: keepPlaces({ setting, places: renewPlaces(former.places, players) }) };
  const published = await findPublished(db, guildId, board);
  const input = balancingOf({ players, draft: planned, former: (published ?? planned).places });
  const proposal = await proposeParties(balancer, input);
  return await transaction(db, async (tx) => {
    const locked = await lockEvent(tx, guildId, eventId);
    requireNotOver(locked, now);
    const known = await findPartyBoard(tx, guildId, eventId);
    if ((known?.currentNumber ?? null) !== draftNumber) throw new Refusal("groups.partiesChanged");
    const built = {
      ...{ setting, seed: planned.seed, cause: "balance" as const, isPlain: proposal.isPlain },
      places: placesOf(proposal, planned.places),
    };
    return await saveDraft(tx, actor, {
      ...{ event, board: known, draft: built, now },
      useCase: "groups.buildParties",
    });
  });
}

type Found = { readonly board: PartyBoard | undefined; readonly draft: PartyDraft | undefined };

async function readDraft(
  db: Database,
  guildId: string,
  { eventId, draftNumber }: Pick<BuildPartiesInput, "eventId" | "draftNumber">,
): Promise<Found> {
  const board = await findPartyBoard(db, guildId, eventId);
  if ((board?.currentNumber ?? null) !== draftNumber) throw new Refusal("groups.partiesChanged");
  if (draftNumber === null) return { board, draft: undefined };
  return { board, draft: await findPartyDraft(db, guildId, { eventId, number: draftNumber }) };
}

/** The first parties of an event have nothing to go by; the seed differs from event to event, and never within one. */
function firstDraft(eventId: number): Pick<PartyDraft, "places" | "seed"> {
  return { places: [], seed: eventId };
}

type Planning = {
  readonly draft: PartyDraft | undefined;
  readonly players: readonly NamedPlayer[];
  readonly presetId: number | undefined;
};

/** By the preset that was named, else as the version before has it, else as the game plays. */
async function planSetting(
  db: Database,
  guildId: string,
  { draft, players, presetId }: Planning,
): Promise<PartySetting> {
  const rules = { together: draft?.setting.together ?? [], apart: draft?.setting.apart ?? [] };
  if (presetId !== undefined) return { ...rules, ...(await getPartyPreset(db, guildId, presetId)).setting };
  if (draft) return draft.setting;
  return planParties(await getGameProfile(db, guildId), { playerCount: players.length });
}
