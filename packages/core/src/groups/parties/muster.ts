import type { PartyPlace } from "./party-draft.ts";

/**
 * What became of somebody when everybody was moved to the voice channel of their party. `absent`: in no voice channel from
 * which people are moved; `atHome`: in one of the guild's own server, while their party talks in the war server;
 * `mayNotMove` and `mayNotEnter`: the bot lacks a permission.
 */
export type MusterOutcome =
  | "moved"
  | "there"
  | "absent"
  | "atHome"
  | "noChannel"
  | "mayNotMove"
  | "mayNotEnter";

export type MusterTry = { readonly memberId: number; readonly outcome: MusterOutcome };

/** Everybody of an event's parties is moved to where their party talks, or was. */
export type PartyMuster = {
  readonly eventId: number;
  readonly orderedAt: Temporal.Instant;
  /** When it was last heard of. */
  readonly activeAt: Temporal.Instant;
  readonly endedAt: Temporal.Instant | null;
  /** Each person once, as far as it got. */
  readonly tries: readonly MusterTry[];
};

/** What was not heard of for so long does not go on by itself any more, and may be ordered again. */
const silentSeconds = 120;

export function isUnderWay(
  { endedAt, activeAt }: Pick<PartyMuster, "endedAt" | "activeAt">,
  now: Temporal.Instant,
): boolean {
  return endedAt === null && activeAt.until(now).total("seconds") < silentSeconds;
}

/** A server of Discord in which parties talk. Nobody is moved from one server to another. */
export type MusterSide = {
  readonly serverId: string;
  /** The voice channel of each party that has one there. */
  readonly channelOf: ReadonlyMap<string, string>;
  /** The voice channel in which each person sits there. */
  readonly seatOf: (memberId: number) => string | undefined;
};

/** Where everybody is to sit, and where they do. */
export type MusterScene = {
  readonly places: readonly Pick<PartyPlace, "memberId" | "partyKey">[];
  /** The guild's own server, then its war server if it has one. */
  readonly sides: readonly MusterSide[];
  readonly tries: readonly MusterTry[];
};

export type MusterMove = {
  readonly memberId: number;
  readonly serverId: string;
  readonly channelId: string;
};

/** Who is still to be moved, and whom that does not concern. Nobody is moved twice, nor off the bench. */
export function planMuster({ places, sides, tries }: MusterScene) {
  const known = new Set(tries.map(({ memberId }) => memberId));
  const settled: MusterTry[] = [];
  const moves: MusterMove[] = [];
  for (const { memberId, partyKey } of places) {
    if (partyKey === null || known.has(memberId)) continue;
    const found = findSeat(sides, { memberId, partyKey });
    if (typeof found === "string") settled.push({ memberId, outcome: found });
    else moves.push({ memberId, ...found });
  }
  return { settled, moves };
}

type Placed = { readonly memberId: number; readonly partyKey: string };

/** Where somebody is to be moved, or why not. */
function findSeat(
  sides: readonly MusterSide[],
  { memberId, partyKey }: Placed,
): MusterOutcome | Omit<MusterMove, "memberId"> {
  if (!sides.some(({ channelOf }) => channelOf.has(partyKey))) return "noChannel";
  const side = sides.find(({ seatOf }) => seatOf(memberId) !== undefined);
  if (!side) return "absent";
  const { serverId } = side;
  const channelId = side.channelOf.get(partyKey);
  if (channelId === undefined) return side === sides[0] ? "atHome" : "noChannel";
  return side.seatOf(memberId) === channelId ? "there" : { serverId, channelId };
}
