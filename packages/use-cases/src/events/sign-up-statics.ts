import { type GuildEvent, renewSignUp, type SignUp } from "@guildhall/core/events";
import { findStanding } from "@guildhall/core/members";
import { isFeatureOn } from "@guildhall/core/settings";
import type { Queryable, Transaction } from "@guildhall/db";
import { listSignUps, saveSignUp } from "@guildhall/db/events";
import { listSeats } from "@guildhall/db/groups";
import { listPlayed, listRoster } from "@guildhall/db/members";
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
  const known = await listSignUps(tx, guildId, event.eventId);
  const answered = new Set(known.map(({ memberId }) => memberId));
  const memberIds = (await listRegulars(tx, guildId, wanted)).filter((memberId) => !answered.has(memberId));
  const added = [];
  for (const memberId of memberIds) {
    const signUp = await signUpByDefault(tx, guildId, { event, memberId, now });
    added.push({ ...signUp, hasLeft: false });
  }
  const signUps = [...known, ...added];
  await settleSeats(tx, guildId, { event, signUps, now, answeringMemberIds: memberIds });
}

/** Regulars who are in the guild. A static that is gone, or another guild's, has none. */
async function listRegulars(
  db: Queryable,
  guildId: string,
  { staticIds, onlyMemberId }: Wanted,
): Promise<readonly number[]> {
  const seats = (await listSeats(db, guildId)).filter(
    ({ staticId, isSubstitute }) => staticIds.includes(staticId) && !isSubstitute,
  );
  const regulars = new Set(seats.map(({ memberId }) => memberId));
  const roster = (await listRoster(db, guildId)).filter((member) => findStanding(member) !== "left");
  return roster
    .map(({ memberId }) => memberId)
    .filter((memberId) => regulars.has(memberId) && (onlyMemberId ?? memberId) === memberId);
}

type Person = Pick<SigningUp, "event" | "now"> & { readonly memberId: number };

async function signUpByDefault(
  tx: Transaction,
  guildId: string,
  { event: { eventId, rules }, memberId, now }: Person,
): Promise<SignUp> {
  const [{ role, classKey } = { role: null, classKey: null }] = await listPlayed(tx, guildId, memberId);
  const wish = { memberId, answer: "coming", role, classKey } as const;
  const signUp = { ...renewSignUp(undefined, wish, { limits: rules, seated: [], now }), isByDefault: true };
  await saveSignUp(tx, guildId, { eventId, ...signUp });
  return signUp;
}
