import type { Game } from "@guildhall/core/games";
import type { AccountReading, AccountState, GameAccount, ProofCode } from "@guildhall/core/verification";
import { and, asc, count, eq, inArray, ne, type SQL } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { members } from "../members/index.ts";
import { gameAccounts } from "./verification.tables.ts";

/** An account with the names that people read. */
export type NamedAccount = GameAccount & {
  readonly memberName: string;
  /** The Discord account of the member. */
  readonly userId: string | null;
};

const accountColumns = {
  accountId: gameAccounts.id,
  memberId: gameAccounts.memberId,
  game: gameAccounts.game,
  playerId: gameAccounts.playerId,
  state: gameAccounts.state,
  proof: gameAccounts.proof,
  name: gameAccounts.name,
  world: gameAccounts.world,
  level: gameAccounts.level,
  readAt: gameAccounts.readAt,
  missingSince: gameAccounts.missingSince,
  code: gameAccounts.code,
  codeEndsAt: gameAccounts.codeEndsAt,
  claimedAt: gameAccounts.claimedAt,
  settledAt: gameAccounts.settledAt,
  settledByMemberId: gameAccounts.settledByMemberId,
  reason: gameAccounts.reason,
  memberName: members.name,
  userId: members.userId,
};

const isOf = (guildId: string, isMeant: SQL | undefined) => and(eq(gameAccounts.guildId, guildId), isMeant);
const isAccount = (guildId: string, accountId: number) => isOf(guildId, eq(gameAccounts.id, accountId));

const selectAccounts = (db: Queryable, guildId: string, isMeant: SQL | undefined) =>
  db
    .select(accountColumns)
    .from(gameAccounts)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, gameAccounts.memberId)))
    .where(isOf(guildId, isMeant))
    .orderBy(asc(gameAccounts.claimedAt), asc(gameAccounts.id));

type Stored = Omit<NamedAccount, "code"> & {
  readonly code: string | null;
  readonly codeEndsAt: Temporal.Instant | null;
};

function toAccount({ code, codeEndsAt, ...account }: Stored): NamedAccount {
  return { ...account, code: code !== null && codeEndsAt !== null ? { code, endsAt: codeEndsAt } : null };
}

type AccountsWanted = { readonly states?: readonly AccountState[]; readonly memberId?: number };

/** Accounts of the guild, the oldest claim first. */
export async function listAccounts(
  db: Queryable,
  guildId: string,
  { states, memberId }: AccountsWanted,
): Promise<readonly NamedAccount[]> {
  const isMeant = and(
    states && inArray(gameAccounts.state, [...states]),
    memberId === undefined ? undefined : eq(gameAccounts.memberId, memberId),
  );
  return (await selectAccounts(db, guildId, isMeant)).map(toAccount);
}

/** Accounts whose cards name the member as the one who answered. */
export async function listAccountsSettledBy(
  db: Queryable,
  guildId: string,
  memberId: number,
): Promise<readonly number[]> {
  const rows = await db
    .select({ accountId: gameAccounts.id })
    .from(gameAccounts)
    .where(isOf(guildId, eq(gameAccounts.settledByMemberId, memberId)));
  return rows.map(({ accountId }) => accountId);
}

export async function findAccount(
  db: Queryable,
  guildId: string,
  accountId: number,
): Promise<NamedAccount | undefined> {
  const [found] = await selectAccounts(db, guildId, eq(gameAccounts.id, accountId));
  return found && toAccount(found);
}

/** The account, which nobody else settles, proves or gives up meanwhile. */
export async function lockAccount(
  tx: Transaction,
  guildId: string,
  accountId: number,
): Promise<NamedAccount | undefined> {
  await tx
    .select({ id: gameAccounts.id })
    .from(gameAccounts)
    .where(isAccount(guildId, accountId))
    .for("update");
  return await findAccount(tx, guildId, accountId);
}

type Whose = { readonly game: Game; readonly playerId: string };

/** Who has or claims the account. Those that were declined do not count. */
export async function findStandingAccount(
  db: Queryable,
  guildId: string,
  { game, playerId }: Whose,
): Promise<NamedAccount | undefined> {
  const isSame = and(eq(gameAccounts.game, game), eq(gameAccounts.playerId, playerId));
  const [found] = await selectAccounts(db, guildId, and(isSame, ne(gameAccounts.state, "declined")));
  return found && toAccount(found);
}

/** How many accounts the member has or claims. */
export async function countStandingAccounts(
  db: Queryable,
  guildId: string,
  memberId: number,
): Promise<number> {
  const isStanding = and(eq(gameAccounts.memberId, memberId), ne(gameAccounts.state, "declined"));
  const [row] = await db.select({ count: count() }).from(gameAccounts).where(isOf(guildId, isStanding));
  return row?.count ?? 0;
}

type NewClaim = Whose & {
  readonly memberId: number;
  readonly reading: AccountReading;
  readonly claimedAt: Temporal.Instant;
  readonly refreshAt: Temporal.Instant;
};

/** A new claim, in the place of one of the same that was declined. Refused by the database where somebody else has it. */
export async function saveNewClaim(tx: Transaction, guildId: string, claim: NewClaim): Promise<number> {
  const { memberId, game, playerId, reading, claimedAt, refreshAt } = claim;
  const same = and(
    eq(gameAccounts.memberId, memberId),
    eq(gameAccounts.game, game),
    eq(gameAccounts.playerId, playerId),
  );
  await tx.delete(gameAccounts).where(isOf(guildId, and(same, eq(gameAccounts.state, "declined"))));
  const [made] = await tx
    .insert(gameAccounts)
    .values({ guildId, memberId, game, playerId, ...reading, claimedAt, refreshAt, state: "open" })
    .$returningId();
  if (!made) throw new Error("A row that was just written is not there");
  return made.id;
}

type Given = ProofCode & { readonly accountId: number };

export async function saveProofCode(
  tx: Transaction,
  guildId: string,
  { accountId, code, endsAt }: Given,
): Promise<void> {
  await tx.update(gameAccounts).set({ code, codeEndsAt: endsAt }).where(isAccount(guildId, accountId));
}

type Settled = Pick<
  GameAccount,
  "accountId" | "state" | "proof" | "settledAt" | "settledByMemberId" | "reason"
>;

/** A claim was answered; its code is worth nothing any more. */
export async function saveSettled(
  tx: Transaction,
  guildId: string,
  { accountId, ...settled }: Settled,
): Promise<void> {
  await tx
    .update(gameAccounts)
    .set({ ...settled, code: null, codeEndsAt: null })
    .where(isAccount(guildId, accountId));
}

type Read = AccountReading & { readonly accountId: number; readonly refreshAt: Temporal.Instant };

/** What the service said, and when it is asked again. */
export async function saveReading(tx: Transaction, guildId: string, read: Read): Promise<void> {
  const { accountId, name, world, level, readAt, missingSince, refreshAt } = read;
  await tx
    .update(gameAccounts)
    .set({ name, world, level, readAt, missingSince, refreshAt })
    .where(isAccount(guildId, accountId));
}

export async function deleteAccount(tx: Transaction, guildId: string, accountId: number): Promise<void> {
  await tx.delete(gameAccounts).where(isAccount(guildId, accountId));
}
