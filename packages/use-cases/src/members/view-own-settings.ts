import type { Language, MemberActor } from "@guildhall/core";
import { findRosterMember } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "./find-acting-member.ts";

/** How somebody wants to be spoken to in a guild; null where nothing was chosen. */
export type OwnSettings = {
  readonly language: Language | null;
  /** IANA name. */
  readonly timeZone: string | null;
};

export async function viewOwnSettings({ db }: Context, actor: MemberActor): Promise<OwnSettings> {
  const member = await findActingMember(db, actor);
  const known = member && (await findRosterMember(db, actor.guildId, member.memberId));
  return { language: actor.language ?? null, timeZone: known?.timeZone ?? null };
}
