import { type Actor, hasRight, userIdOf } from "@guildhall/core";
import { guildDay, isInForce, pactNoticeDays } from "@guildhall/core/diplomacy";
import { isFeatureOn, rightsOfWaiting, type WaitingKind, waitingKinds } from "@guildhall/core/settings";
import type { Tally } from "@guildhall/db";
import { tallyExpiringCodes } from "@guildhall/db/announcements";
import { tallyOpenContests } from "@guildhall/db/attendance";
import { listPacts, tallyWaitingContacts } from "@guildhall/db/diplomacy";
import { tallyOwedDrops } from "@guildhall/db/loot";
import { tallyClaims, tallyNewcomers } from "@guildhall/db/members";
import { tallyEndingTrials, tallyNewApplications, tallyOpenClearances } from "@guildhall/db/recruitment";
import { getGuild, getSettings } from "@guildhall/db/settings";
import { tallyOpenAccounts } from "@guildhall/db/verification";
import type { Context } from "#use-cases/context.ts";
import { listRankClaims } from "#use-cases/members/list-rank-claims.ts";

/** So much of one kind that waits for the reader. */
export type Waiting = Tally & {
  readonly kind: WaitingKind;
};

/** What waits for the reader: of each kind how many, and since when, or when the first of them ends. */
export async function viewWaiting(context: Context, actor: Actor): Promise<readonly Waiting[]> {
  const kinds = waitingKinds.filter((kind) => mayDecide(actor, kind));
  const tallies = await Promise.all(
    kinds.map(async (kind) => ({ kind, ...(await tallyOf[kind](context, actor)) })),
  );
  return tallies.filter(({ count }) => count > 0);
}

function mayDecide(actor: Actor, kind: WaitingKind): boolean {
  const right = rightsOfWaiting[kind];
  return right === null || hasRight(actor, right);
}

type TallyOne = (context: Context, actor: Actor) => Promise<Tally>;

const tallyOf: Readonly<Record<WaitingKind, TallyOne>> = {
  contests: ({ db }, { guildId }) => tallyOpenContests(db, guildId),
  trials: tallyTrials,
  applications: ({ db }, { guildId }) => tallyNewApplications(db, guildId),
  clearances: ({ db }, { guildId }) => tallyOpenClearances(db, guildId),
  newcomers: ({ db }, { guildId }) => tallyNewcomers(db, guildId),
  memberClaims: ({ db }, { guildId }) => tallyClaims(db, guildId),
  rankClaims: tallyRankClaims,
  accounts: ({ db }, actor) => tallyOpenAccounts(db, actor.guildId, { answererUserId: userIdOf(actor) }),
  contacts: ({ db }, { guildId }) => tallyWaitingContacts(db, guildId),
  pacts: tallyEndingPacts,
  drops: ({ db }, { guildId }) => tallyOwedDrops(db, guildId),
  codes: tallyCodes,
};

async function tallyTrials({ db, clock }: Context, { guildId }: Actor): Promise<Tally> {
  const days = (await getSettings(db, guildId))["recruitment.trialNoticeDays"];
  return await tallyEndingTrials(db, guildId, { until: clock.now().add({ hours: 24 * days }) });
}

/** Of ranks that the reader stands high enough to give. */
async function tallyRankClaims(context: Context, actor: Actor): Promise<Tally> {
  const claims = (await listRankClaims(context, actor)).filter(({ canSettle }) => canSettle);
  return { count: claims.length, firstAt: claims[0]?.claimedAt ?? null };
}

/** In force, and soon over: the first one by the end of its last day. */
async function tallyEndingPacts({ db, clock }: Context, { guildId }: Actor): Promise<Tally> {
  const { timeZone } = await getGuild(db, guildId);
  const today = guildDay(clock.now(), timeZone);
  const soon = Temporal.PlainDate.from(today).add({ days: pactNoticeDays }).toString();
  const ends = (await listPacts(db, guildId))
    .filter((pact) => isInForce(pact, today))
    .flatMap(({ untilOn }) => (untilOn !== null && untilOn <= soon ? [untilOn] : []));
  const [first] = ends.toSorted();
  const firstAt = first
    ? Temporal.PlainDate.from(first).add({ days: 1 }).toZonedDateTime(timeZone).toInstant()
    : null;
  return { count: ends.length, firstAt };
}

/** So long before its end a code that the reader has not entered is named. */
const codeHours = 48;

async function tallyCodes({ db, clock }: Context, actor: Actor): Promise<Tally> {
  const userId = userIdOf(actor);
  const { modulesOff } = await getGuild(db, actor.guildId);
  if (userId === null || !isFeatureOn(modulesOff, "announcements")) return { count: 0, firstAt: null };
  const now = clock.now();
  return await tallyExpiringCodes(db, actor.guildId, { userId, now, until: now.add({ hours: codeHours }) });
}
