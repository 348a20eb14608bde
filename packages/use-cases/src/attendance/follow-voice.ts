import { changeVoice, type VoiceState } from "@guildhall/core/attendance";
import type { Transaction } from "@guildhall/db";
import {
  appendInterval,
  endInterval,
  findRunningInterval,
  lockHearing,
  saveHearing,
} from "@guildhall/db/attendance";
import { ensureHouse, ensureMember, findMemberOfUser, findServerMember } from "@guildhall/db/members";
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

/** Writes what changed for one person, and says whether anything did. Who is heard for the first time joins the roster. */
export async function followVoice(
  tx: Transaction,
  guildId: string,
  { person, hearing }: { readonly person: PersonInVoice; readonly hearing: Hearing },
): Promise<boolean> {
  const { userId, name, isDeaf } = person;
  const heardAt = await lockHearing(tx, guildId, userId);
  const running = await findRunningInterval(tx, guildId, userId);
  const counts = person.channelId !== null && hearing.channelIds.has(person.channelId);
  const channelId = counts ? person.channelId : null;
  const { at, cutAt } = hearing;
  const { closeAt, opened } = changeVoice({ running, heardAt }, { channelId, isDeaf, at, cutAt });
  await saveHearing(tx, guildId, { userId, heardAt: at });
  if (running && closeAt) await endInterval(tx, guildId, { intervalId: running.intervalId, at: closeAt });
  for (const interval of opened) await appendInterval(tx, guildId, { ...interval, userId });
  if (opened.length > 0) await enrol(tx, guildId, { userId, name, at });
  return closeAt !== undefined || opened.length > 0;
}

async function enrol(
  tx: Transaction,
  guildId: string,
  { userId, name, at }: Pick<PersonInVoice, "userId" | "name"> & { readonly at: Temporal.Instant },
): Promise<void> {
  const member = await findMemberOfUser(tx, guildId, userId);
  // Who stands under the number of the account is named as soon as a name is heard.
  if (member && member.name !== userId) return;
  const houseId = await ensureHouse(tx, guildId, await getGuild(tx, guildId));
  const known = name ?? (await findServerMember(tx, guildId, userId))?.name;
  await ensureMember(tx, guildId, { houseId, userId, name: known ?? userId, now: at });
}
