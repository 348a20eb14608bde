import type { PartyExtraKind } from "@guildhall/core/events";
import { findPartyBoard, findPartyDraft } from "@guildhall/db/groups";
import type { Translate } from "@guildhall/i18n";
import type { Context } from "@guildhall/use-cases";
import type { ExtraParty } from "./craft.extra.ts";

/** What published parties are to have in Discord. */
export type PartyExtras = {
  readonly parties: readonly ExtraParty[];
  readonly partyExtras: readonly PartyExtraKind[];
};

type Whose = { readonly guildId: string; readonly eventId: number };

export async function readPartyExtras(
  { db }: Context,
  t: Translate,
  { guildId, eventId }: Whose,
): Promise<PartyExtras> {
  const board = await findPartyBoard(db, guildId, eventId);
  const number = board?.publishedNumber ?? null;
  const draft = number === null ? undefined : await findPartyDraft(db, guildId, { eventId, number });
  const parties = (draft?.setting.parties ?? []).map(({ partyKey, name }, index) => ({
    partyKey,
    title: name ?? t("groups.parties.numbered", { number: index + 1 }),
  }));
  const partyExtras = [
    ...(board?.hasVoice ? (["partyVoice"] as const) : []),
    ...(board?.hasRoles ? (["partyRole"] as const) : []),
  ];
  return { parties, partyExtras };
}
