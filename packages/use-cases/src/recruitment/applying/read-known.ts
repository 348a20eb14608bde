import type { MemberActor } from "@guildhall/core";
import type { KnownOfApplicant } from "@guildhall/core/recruitment";
import type { Queryable } from "@guildhall/db";
import {
  findMemberOfUser,
  findNewcomerOfUser,
  findOwnLanguage,
  findRosterMember,
  listCharacters,
} from "@guildhall/db/members";

/** What the server knows of somebody: from the own profile, else from the first questions. */
export async function readKnown(db: Queryable, { guildId, userId }: MemberActor): Promise<KnownOfApplicant> {
  const newcomer = await findNewcomerOfUser(db, guildId, userId);
  const member = await findMemberOfUser(db, guildId, userId);
  const profile = member && (await readProfile(db, guildId, member.memberId));
  const language = (await findOwnLanguage(db, guildId, userId)) ?? null;
  const {
    characterName = null,
    classKey = null,
    role = null,
    power = null,
    timeZone = null,
  } = newcomer ?? {};
  const told = { characterName, classKey, role, power, timeZone, link: null };
  return { ...told, ...profile, language };
}

/** Of the main build of the main character, what is there. */
async function readProfile(
  db: Queryable,
  guildId: string,
  memberId: number,
): Promise<Partial<KnownOfApplicant>> {
  const [main] = await listCharacters(db, guildId, memberId);
  const { timeZone } = (await findRosterMember(db, guildId, memberId)) ?? {};
  const [build] = main?.builds ?? [];
  const { classKey, role, power, link } = build ?? {};
  const known = { characterName: main?.name, classKey, role, power, timeZone, link };
  return Object.fromEntries(
    Object.entries(known).filter(([, value]) => value !== null && value !== undefined),
  );
}
