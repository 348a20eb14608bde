import type { MemberActor } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { saveCodeReminders } from "@guildhall/db/announcements";
import {
  endContracts,
  saveAnnouncement,
  saveGiftCode,
  saveHonour,
  setContracts,
} from "#use-cases/announcements/index.ts";
import type { Context } from "#use-cases/context.ts";
import type { Hall } from "./make-hall.ts";

type Acting = { readonly actor: MemberActor; readonly words: string };

/** Somebody hangs up what a notice board has, and is reminded of a code. */
export async function liveThroughNotices(
  context: Context,
  { codes: { codeId, boardId }, bram }: Hall,
  { actor, words }: Acting,
): Promise<void> {
  const { guildId, userId, name } = actor;
  const said = { language: "en", title: `Of ${name}`, body: `${words} asks all to come` } as const;
  await saveAnnouncement(context, actor, { version: 0, texts: [said] });
  const code = { code: `OF${bram.memberId}`, gives: "Gems", redeemUrl: null, expiresAt: null, note: null };
  await saveGiftCode(context, actor, code);
  await endContracts(context, actor, { boardId });
  await setContracts(context, actor, { monsters: [], event: null, dungeon: null, lines: ["Fishing"] });
  const honour = { text: words, link: null, memberIds: [bram.memberId], isPinged: false };
  await saveHonour(context, actor, { ...honour, title: `Of ${words}`.slice(0, 80) });
  const reminded = { userId, codeIds: [codeId], now: context.clock.now() };
  await transaction(context.db, (tx) => saveCodeReminders(tx, guildId, reminded));
}
