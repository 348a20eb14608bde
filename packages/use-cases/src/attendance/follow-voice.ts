import { changeVoice, type VoiceChange, type VoiceState } from "@guildhall/core/attendance";
import type { Transaction } from "@guildhall/db";
import {
  appendIntervals,
  endIntervals,
  listRunningIntervals,
  lockHearings,
  type StoredInterval,
  saveHearings,
} from "@guildhall/db/attendance";
import { ensureHouse, ensureMember, findServerMember, listMembersOfUsers } from "@guildhall/db/members";
import { getGuild } from "@guildhall/db/settings";

/** Somebody's voice as Discord tells it. */
export type PersonInVoice = VoiceState & {
  readonly userId: string;
  /** Null where Discord says only the account: then its name in the server is looked up. */
  readonly name: string | null;
};

export type Hearing = {
  /** Channels whose presence counts. Everywhere else is nowhere: we keep no more of it than when it was heard. */
  readonly channelIds: ReadonlySet<string>;
  readonly at: Temporal.Instant;
  /** When the bot last heard of the server, if it was cut off since. */
  readonly cutAt: Temporal.Instant | undefined;
};

type News = { readonly people: readonly PersonInVoice[]; readonly hearing: Hearing };

/** What changed for one person. */
type Turn = VoiceChange & { readonly person: PersonInVoice; readonly running: StoredInterval | undefined };

/**
 * Writes what changed for these people, in as many statements for a hundred as for one, and says whether anything did. Who
 * is heard for the first time joins the roster.
 */
export async function followVoice(
  tx: Transaction,
  guildId: string,
  { people, hearing }: News,
): Promise<boolean> {
  const userIds = people.map(({ userId }) => userId);
  const heardAts = await lockHearings(tx, guildId, userIds);
  const running = await listRunningIntervals(tx, guildId, userIds);
  const runningOf = new Map(running.map((interval) => [interval.userId, interval]));
  const turns = people.map((person) => {
    const known = { running: runningOf.get(person.userId), heardAt: heardAts.get(person.userId) };
    return decideTurn(person, known, hearing);
  });
  await saveHearings(tx, guildId, { userIds, heardAt: hearing.at });
  await endRunning(tx, guildId, turns);
  const opened = turns.flatMap((turn) =>
    turn.opened.map((interval) => ({ ...interval, userId: turn.person.userId })),
  );
  await appendIntervals(tx, guildId, opened);
  const arrived = turns.filter((turn) => turn.opened.length > 0).map(({ person }) => person);
  await enrol(tx, guildId, { people: arrived, at: hearing.at });
  return turns.some(({ closeAt, opened: own }) => closeAt !== undefined || own.length > 0);
}

type Known = {
  readonly running: StoredInterval | undefined;
  readonly heardAt: Temporal.Instant | undefined;
};

function decideTurn(
  person: PersonInVoice,
  { running, heardAt }: Known,
  { channelIds, at, cutAt }: Hearing,
): Turn {
  if (!heardAt) throw new Error("A row that was just locked is not there");
  const counts = person.channelId !== null && channelIds.has(person.channelId);
  const news = { channelId: counts ? person.channelId : null, isDeaf: person.isDeaf, at, cutAt };
  return { person, running, ...changeVoice({ running, heardAt }, news) };
}

/** Most end at the same moment; after a cut each ends when it was last heard of. */
async function endRunning(tx: Transaction, guildId: string, turns: readonly Turn[]): Promise<void> {
  const ending = turns.flatMap(({ running, closeAt }) => (running && closeAt ? [{ running, closeAt }] : []));
  for (const together of Map.groupBy(ending, ({ closeAt }) => closeAt.epochMilliseconds).values()) {
    const [first] = together;
    const intervalIds = together.map(({ running }) => running.intervalId);
    if (first) await endIntervals(tx, guildId, { intervalIds, at: first.closeAt });
  }
}

type Arrival = { readonly people: readonly PersonInVoice[]; readonly at: Temporal.Instant };

async function enrol(tx: Transaction, guildId: string, { people, at }: Arrival): Promise<void> {
  const userIds = people.map(({ userId }) => userId);
  const members = await listMembersOfUsers(tx, guildId, userIds);
  // Who stands under the number of the account is named as soon as a name is heard.
  const named = new Set(members.filter(({ name, userId }) => name !== userId).map(({ userId }) => userId));
  const strangers = people.filter(({ userId }) => !named.has(userId));
  if (strangers.length === 0) return;
  const houseId = await ensureHouse(tx, guildId, await getGuild(tx, guildId));
  for (const { userId, name } of strangers) {
    const known = name ?? (await findServerMember(tx, guildId, userId))?.name;
    await ensureMember(tx, guildId, { houseId, userId, name: known ?? userId, now: at });
  }
}
