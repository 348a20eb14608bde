import { type MemberActor, Refusal } from "@guildhall/core";
import { type Game, profileOf } from "@guildhall/core/games";
import {
  type AccountReading,
  type ClaimAccountInput,
  nextRefresh,
  readPlayerId,
  requireClaimable,
  takeAnswer,
} from "@guildhall/core/verification";
import { type Queryable, type Transaction, transaction } from "@guildhall/db";
import { getGuild, lockGuild } from "@guildhall/db/settings";
import { countStandingAccounts, findStandingAccount, saveNewClaim } from "@guildhall/db/verification";
import type { Context } from "#use-cases/context.ts";
import { lockSubject } from "#use-cases/members/lock-subject.ts";
import { ensureTalk } from "#use-cases/settings/ensure-talk.ts";
import { askGame } from "./ask-game.ts";
import { recordAccountChanged } from "./record-account-changed.ts";
import { takeTry } from "./take-try.ts";

export type Claimed = { readonly accountId: number; readonly playerId: string };

/** One try, counted, before anything is looked up. */
type Wish = { readonly game: Game; readonly playerId: string; readonly memberId: number };

const unread: AccountReading = { name: null, world: null, level: null, readAt: null, missingSince: null };

/**
 * A member says which account in the game is theirs. It is looked up where that is possible, and waits for an officer, in the
 * member's talk with them or on the dashboard, or for a proof. A service that fails keeps nobody from claiming.
 */
export async function claimAccount(
  context: Context,
  actor: MemberActor,
  { playerId: typed }: ClaimAccountInput,
): Promise<Claimed> {
  const { db, clock } = context;
  const now = clock.now();
  const wish = await transaction(db, (tx) => beginClaim(tx, actor, { typed, now }));
  await requireFree(db, actor.guildId, wish);
  const answer = await askGame(context, wish);
  const said = typeof answer === "string" ? undefined : answer;
  if (said?.kind === "unknown") throw new Refusal("verification.playerUnknown");
  const reading = said ? takeAnswer(unread, said, now) : unread;
  // What could not be read is due at once: it is read as soon as the service is back.
  const refreshAt = reading.readAt ? nextRefresh(said, now) : now;
  return await transaction(db, (tx) => saveClaim(tx, actor, { ...wish, reading, refreshAt, now }));
}

type Typed = { readonly typed: string; readonly now: Temporal.Instant };

async function beginClaim(tx: Transaction, actor: MemberActor, { typed, now }: Typed): Promise<Wish> {
  const { game } = await lockGuild(tx, actor.guildId);
  const playerId = readPlayerId(profileOf(game).accounts, typed);
  const { memberId } = await lockSubject(tx, actor, { memberId: undefined, now });
  await takeTry(tx, actor.guildId, { memberId, kind: "claim", now });
  return { game, playerId, memberId };
}

async function requireFree(db: Queryable, guildId: string, { memberId, ...account }: Wish): Promise<void> {
  const standing = await findStandingAccount(db, guildId, account);
  requireClaimable({ memberId, standing, ownCount: await countStandingAccounts(db, guildId, memberId) });
}

type NewClaim = Wish & {
  readonly reading: AccountReading;
  readonly refreshAt: Temporal.Instant;
  readonly now: Temporal.Instant;
};

/** Of two who claim the same account at once the first one has it: the guild is locked. */
async function saveClaim(tx: Transaction, actor: MemberActor, { now, ...claim }: NewClaim): Promise<Claimed> {
  const { guildId, userId } = actor;
  const { memberId, playerId } = claim;
  await lockGuild(tx, guildId);
  if ((await getGuild(tx, guildId)).game !== claim.game) throw new Refusal("verification.accountGone");
  await lockSubject(tx, actor, { memberId, now });
  await requireFree(tx, guildId, claim);
  const accountId = await saveNewClaim(tx, guildId, { ...claim, claimedAt: now });
  await ensureTalk(tx, guildId, { userId, now });
  const account = { accountId, memberId };
  const after = { account: "open" } as const;
  await recordAccountChanged(tx, actor, { useCase: "verification.claimAccount", account, after, now });
  return { accountId, playerId };
}
