import { type Actor, requireRight } from "@guildhall/core";
import type { GuildEvent } from "@guildhall/core/events";
import {
  type BalancingInput,
  comparePlaces,
  type PartyDraft,
  type PartyPlace,
  type PlaceChange,
  type Proposal,
} from "@guildhall/core/groups";
import { findPartyBoard, getPartyDraft } from "@guildhall/db/groups";
import { listHouses, listNamed } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { getVisibleEvent } from "#use-cases/events/get-visible-event.ts";
import { gatherPlayers, type NamedPlayer } from "./gather-players.ts";
import { readParties } from "./read-parties.ts";

type PersonNamed = Pick<NamedPlayer, "memberId" | "name" | "userId">;

/** The version of an event's parties that officers work on. */
export type PartyWork = Pick<PartyDraft, "setting" | "cause" | "isPlain"> & {
  readonly draftNumber: number;
  readonly canUndo: boolean;
  readonly places: readonly PartyPlace[];
  /** Enough to judge another placing without asking: what is moved on a screen is scored there. */
  readonly input: BalancingInput;
  readonly proposal: Proposal;
  /** Who would be told if it was published now. */
  readonly unpublished: readonly PlaceChange[];
  readonly publishedNumber: number | null;
  readonly hasVoice: boolean;
  readonly hasRoles: boolean;
};

/** What officers make parties from, and how far they are. */
export type PartiesView = {
  readonly event: Pick<GuildEvent, "eventId" | "title" | "startsAt" | "endsAt" | "state">;
  readonly players: readonly NamedPlayer[];
  /** Everybody who is named by a rule or a place and does not play. */
  readonly others: readonly PersonNamed[];
  /** For which a party can be kept; one where the guild has no others. */
  readonly houses: readonly { readonly houseId: number; readonly name: string }[];
  /** Null before the first parties are built. */
  readonly work: PartyWork | null;
};

/** Parties of an event for those who make them. */
export async function viewParties(
  { db, clock, balancer }: Context,
  actor: Actor,
  { eventId }: { readonly eventId: number },
): Promise<PartiesView> {
  requireRight(actor, "groups.edit");
  const { guildId } = actor;
  const now = clock.now();
  const event = await getVisibleEvent(db, actor, eventId);
  const board = await findPartyBoard(db, guildId, eventId);
  const houses = await listHouses(db, guildId);
  if (!board)
    return {
      event,
      players: await gatherPlayers(db, guildId, { event, now }),
      others: [],
      houses,
      work: null,
    };
  const draft = await getPartyDraft(db, guildId, { eventId, number: board.currentNumber });
  const found = await readParties({ db, balancer }, guildId, { board, draft, event, now });
  const { published, players, places, input, proposal } = found;
  const unpublished = comparePlaces(published?.places ?? [], places);
  const { setting, cause, isPlain, parentNumber } = draft;
  const { publishedNumber, hasVoice, hasRoles } = board;
  const named = [
    ...setting.together.flat(),
    ...setting.apart.flat(),
    ...unpublished.map(({ memberId }) => memberId),
  ];
  return {
    event,
    players,
    others: await nameOthers(db, guildId, { named, players }),
    houses,
    work: {
      ...{ draftNumber: draft.number, canUndo: parentNumber !== null, setting, cause, isPlain },
      ...{ places, input, proposal, unpublished, publishedNumber, hasVoice, hasRoles },
    },
  };
}

type Naming = { readonly named: readonly number[]; readonly players: readonly NamedPlayer[] };

async function nameOthers(
  db: Context["db"],
  guildId: string,
  { named, players }: Naming,
): Promise<readonly PersonNamed[]> {
  const playing = new Set(players.map(({ memberId }) => memberId));
  const wanted = new Set(named.filter((memberId) => !playing.has(memberId)));
  if (wanted.size === 0) return [];
  const people = (await listNamed(db, guildId)).filter(({ memberId }) => wanted.has(memberId));
  return people.map(({ memberId, name, userId }) => ({ memberId, name, userId }));
}
