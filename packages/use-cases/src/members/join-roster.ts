import type { Newcomer, NewcomerProfile } from "@guildhall/core/members";
import type { Guild } from "@guildhall/core/settings";
import type { Transaction } from "@guildhall/db";
import {
  appendPowerReading,
  createBuild,
  createCharacter,
  ensureHouse,
  ensureMember,
  listCharacters,
  listMembersNamed,
  saveClaim,
  saveTimeZone,
} from "@guildhall/db/members";
import { getGameProfile } from "@guildhall/db/settings";

type Joining = {
  readonly newcomer: Pick<Newcomer, "userId"> & NewcomerProfile;
  /** What the server calls the person. */
  readonly name: string;
  /** Where somebody whom the roster does not know begins; left out: in the guild's first house. */
  readonly houseId?: number;
  readonly now: Temporal.Instant;
};

/** The row of a newcomer in the roster: the one from before, or a new one. What the person said is written where nothing is. */
export async function joinRoster(
  tx: Transaction,
  guild: Guild,
  { newcomer, name, now, ...wishes }: Joining,
): Promise<number> {
  const { guildId } = guild;
  const { userId, characterName, timeZone } = newcomer;
  const houseId = wishes.houseId ?? (await ensureHouse(tx, guildId, guild));
  const namesakes = characterName === null ? [] : await listMembersNamed(tx, guildId, characterName);
  const ownName = characterName === null || namesakes.length > 0 ? name : characterName;
  const { memberId } = await ensureMember(tx, guildId, { houseId, userId, name: ownName, now });
  // Somebody of this name without an account may be the same person: an officer looks at it.
  const [namesake, ...others] = namesakes;
  if (namesake?.userId === null && others.length === 0)
    await saveClaim(tx, guildId, { claimantMemberId: memberId, memberId: namesake.memberId, claimedAt: now });
  if (timeZone !== null) await saveTimeZone(tx, guildId, { memberId, timeZone });
  await writeCharacter(tx, guildId, { newcomer, memberId, now });
  return memberId;
}

type Writing = Omit<Joining, "name"> & { readonly memberId: number };

async function writeCharacter(
  tx: Transaction,
  guildId: string,
  { newcomer, memberId, now }: Writing,
): Promise<void> {
  const { characterName: name, classKey, role, power } = newcomer;
  if (name === null || (await listCharacters(tx, guildId, memberId)).length > 0) return;
  const characterId = await createCharacter(tx, guildId, { memberId, name, isMain: true, now });
  const { classes } = await getGameProfile(tx, guildId);
  // The guild may have changed its game meanwhile.
  const isPlayed = classes.length === 0 ? classKey === null : classes.some(({ key }) => key === classKey);
  if (role === null || !isPlayed) return;
  const build = { memberId, characterId, classKey, role, power, link: null, isMain: true, now };
  const buildId = await createBuild(tx, guildId, build);
  if (power !== null) await appendPowerReading(tx, guildId, { memberId, buildId, power, readAt: now });
}
