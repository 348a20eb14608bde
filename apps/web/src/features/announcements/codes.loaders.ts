import "server-only";
import { type Actor, hasRight } from "@guildhall/core";
import { profileOf } from "@guildhall/core/games";
import { pickMessages } from "@guildhall/i18n";
import type { Context } from "@guildhall/use-cases";
import { listGiftCodes } from "@guildhall/use-cases/announcements";
import { viewGuild } from "@guildhall/use-cases/settings";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** Codes as a member reads them, and what an officer needs to post one. */
export async function readCodes(context: Context, actor: Actor) {
  const { language, timeZone, game } = await viewGuild(context, actor);
  const codes = await listGiftCodes(context, actor);
  const wallOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(timeZone).toPlainDateTime();
  const ends = [...codes.running, ...codes.past].flatMap(({ codeId, expiresAt }) =>
    expiresAt ? [[codeId, wallOf(expiresAt).toString({ smallestUnit: "minute" })] as const] : [],
  );
  const posting = {
    redeemUrl: profileOf(game).redeemUrl,
    /** Ends on the guild's wall, by code. */
    ends: Object.fromEntries(ends),
    now: context.clock.now().toString(),
    words: { language, messages: pickMessages(language, ["announcements"]) },
  };
  const mayPost = hasRight(actor, "announcements.post");
  return { ...toPlain(codes), posting: mayPost ? posting : null };
}

export type CodesView = Plain<Awaited<ReturnType<typeof readCodes>>>;
export type CodeInView = CodesView["running"][number];
export type PostingView = NonNullable<CodesView["posting"]>;

/** The running codes that the reader has not ticked yet. */
export async function readUntickedCodes(context: Context, actor: Actor) {
  const { running } = await listGiftCodes(context, actor);
  return toPlain(running.filter(({ own }) => !own.isTicked));
}
