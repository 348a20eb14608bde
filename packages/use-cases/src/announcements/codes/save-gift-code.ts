import { type Actor, Refusal, requireRight, userIdOf } from "@guildhall/core";
import {
  foldGiftCode,
  requireCodeAhead,
  requireCodeRoom,
  runsOfCode,
  type SaveGiftCodeInput,
} from "@guildhall/core/announcements";
import { type Transaction, transaction } from "@guildhall/db";
import {
  createGiftCode,
  findCodeByFold,
  listRunningCodes,
  lockGiftCode,
  saveGiftCode as updateGiftCode,
} from "@guildhall/db/announcements";
import { recordFact } from "@guildhall/db/facts";
import { enqueueJobs } from "@guildhall/db/jobs";
import { findMessage } from "@guildhall/db/messages";
import { getSettings, lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { codeMessageKind } from "./code-message-kind.ts";

/** A code that members are told of, or what is otherwise about one. A code that the guild has, however it is typed, is refused. */
export async function saveGiftCode(
  { db, clock }: Context,
  actor: Actor,
  { expiresAt: until, ...input }: SaveGiftCodeInput,
): Promise<{ readonly codeId: number }> {
  requireRight(actor, "announcements.post");
  const { guildId } = actor;
  const now = clock.now();
  const expiresAt = until === null ? null : Temporal.Instant.from(until);
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const foldedCode = await requireNewCode(tx, guildId, input);
    const codeId = await write(tx, actor, { ...input, expiresAt, foldedCode, now });
    await planLooks(tx, guildId, { codeId, expiresAt, now });
    const after = expiresAt ? { endsAt: String(expiresAt) } : {};
    const target = { kind: "giftCode", id: codeId } as const;
    await recordAudit(tx, actor, { useCase: "announcements.saveGiftCode", target, after, now });
    await recordFact(tx, { name: "announcements.codeChanged", guildId, codeId }, now);
    return { codeId };
  });
}

type Named = Pick<SaveGiftCodeInput, "codeId" | "code">;

/** How the code compares with others; another one that is the same is refused, with the way to it. */
async function requireNewCode(tx: Transaction, guildId: string, { codeId, code }: Named): Promise<string> {
  const foldedCode = foldGiftCode(code);
  const same = await findCodeByFold(tx, guildId, foldedCode);
  if (!same || same.codeId === codeId) return foldedCode;
  const identity = { kind: codeMessageKind, subjectId: same.codeId, variant: "" };
  const shown = await findMessage(tx, guildId, identity);
  const link = shown?.messageId
    ? `https://discord.com/channels/${guildId}/${shown.channelId}/${shown.messageId}`
    : "none";
  throw new Refusal("announcements.codeTaken", { code: same.code, codeId: same.codeId, link });
}

type Writing = Omit<SaveGiftCodeInput, "expiresAt"> & {
  readonly expiresAt: Temporal.Instant | null;
  readonly foldedCode: string;
  readonly now: Temporal.Instant;
};

async function write(tx: Transaction, actor: Actor, { codeId, now, ...written }: Writing): Promise<number> {
  const { guildId } = actor;
  if (codeId === undefined) {
    requireCodeAhead(written.expiresAt, now);
    requireCodeRoom((await listRunningCodes(tx, guildId, { now, limit: 100 })).length);
    const posted = { postedAt: now, postedByUserId: userIdOf(actor) };
    return await createGiftCode(tx, guildId, { ...written, ...posted });
  }
  const before = await lockGiftCode(tx, guildId, codeId);
  const isSameEnd = String(before.expiresAt) === String(written.expiresAt);
  if (!isSameEnd) requireCodeAhead(written.expiresAt, now);
  await updateGiftCode(tx, guildId, { codeId, ...written });
  return codeId;
}

type Planned = {
  readonly codeId: number;
  readonly expiresAt: Temporal.Instant | null;
  readonly now: Temporal.Instant;
};

/** Nobody is reminded of what was posted a moment ago. */
async function planLooks(tx: Transaction, guildId: string, { now, ...code }: Planned): Promise<void> {
  const hours = (await getSettings(tx, guildId))["announcements.codeReminderHours"];
  const ahead = runsOfCode(code, hours).filter(({ dueAt }) => Temporal.Instant.compare(dueAt, now) > 0);
  await enqueueJobs(tx, guildId, ahead);
}
