import type { MemberActor } from "@guildhall/core";
import type { ChooseLanguageInput } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { findOwnLanguage, saveOwnLanguage } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { lockSubject } from "./lock-subject.ts";
import { recordMemberChanged } from "./record-member-changed.ts";

/** In which language the product speaks to somebody here, in Discord and on the dashboard; null takes the choice back. */
export async function chooseLanguage(
  { db, clock }: Context,
  actor: MemberActor,
  { language }: ChooseLanguageInput,
): Promise<void> {
  const { guildId, userId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const { memberId } = await lockSubject(tx, actor, { memberId: undefined, now });
    const known = await findOwnLanguage(tx, guildId, userId);
    await saveOwnLanguage(tx, guildId, { userId, language });
    const [before, after] = [known ? { language: known } : {}, language ? { language } : {}];
    await recordMemberChanged(tx, actor, { useCase: "members.chooseLanguage", before, after, memberId, now });
  });
}
