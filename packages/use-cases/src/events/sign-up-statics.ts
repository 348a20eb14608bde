import { type GuildEvent, renewSignUp } from "@guildhall/core/events";
import { findStanding } from "@guildhall/core/members";
import { isFeatureOn } from "@guildhall/core/settings";
import type { Queryable, Transaction } from "@guildhall/db";
import { createSignUps, listSignUps } from "@guildhall/db/events";
import { listSeats } from "@guildhall/db/groups";
import { findRosterMember, listMainBuilds, listRoster, type RosterMember } from "@guildhall/db/members";
import { getGuild } from "@guildhall/db/settings";
import { settleSeats } from "./settle-seats.ts";

type Wanted = {
  readonly staticIds: readonly number[];
  /** Nobody else; left out: all of them. */
  readonly onlyMemberId?: number;
};

type SigningUp = Wanted & { readonly event: GuildEvent; readonly now: Temporal.Instant };

/**
 * Signs up the regulars of these statics who have said nothing, each with the main build, under the event's lock and after
 * whoever is excused: so nobody's word is replaced, and asked again nothing changes.
 */
export async function signUpStatics(
  tx: Transaction,
  guildId: string,
  { event, now, ...wanted }: SigningUp,
): Promise<void> {
  if (wanted.staticIds.length === 0) return;
  const { modulesOff } = await getGuild(tx, guildId);
  if (!isFeatureOn(modulesOff, "groups")) return;
  const { eventId, rules } = event;
  const known = await listSignUps(tx, guildId, eventId);
  const answered = new Set(known.map(({ memberId }) => memberId));
  const memberIds = (await listRegulars(tx, guildId, wanted)).filter((memberId) => !answered.has(memberId));
  if (memberIds.length === 0) return;
  const builds = new Map((await listMainBuilds(tx, guildId)).map((build) => [build.memberId, build]));
  const added = memberIds.map((memberId) => {
    const { role, classKey } = builds.get(memberId) ?? { role: null, classKey: null };
    const wish = { memberId, answer: "coming", role, classKey } as const;
    return { ...renewSignUp(undefined, wish, { limits: rules, seated: [], now }), isByDefault: true };
  });
  await createSignUps(tx, guildId, { eventId, added });
  const signUps = [...known, ...added.map((signUp) => ({ ...signUp, hasLeft: false }))];
  await settleSeats(tx, guildId, { event, signUps, now, answeringMemberIds: memberIds });
}

/** Regulars who are in the guild. A static that is gone, or another guild's, has none. */
async function listRegulars(
  db: Queryable,
  guildId: string,
  { staticIds, onlyMemberId }: Wanted,
): Promise<readonly number[]> {
  const seats = (await listSeats(db, guildId)).filter(
    ({ staticId, isSubstitute, memberId }) =>
      staticIds.includes(staticId) && !isSubstitute && (onlyMemberId ?? memberId) === memberId,
  );
  const regulars = new Set(seats.map(({ memberId }) => memberId));
  if (regulars.size === 0) return [];
  return (await listCandidates(db, guildId, onlyMemberId))
    .filter((member) => regulars.has(member.memberId) && findStanding(member) !== "left")
    .map(({ memberId }) => memberId);
}

async function listCandidates(
  db: Queryable,
  guildId: string,
  onlyMemberId: number | undefined,
): Promise<readonly RosterMember[]> {
  if (onlyMemberId === undefined) return await listRoster(db, guildId);
  const member = await findRosterMember(db, guildId, onlyMemberId);
  return member ? [member] : [];
}
