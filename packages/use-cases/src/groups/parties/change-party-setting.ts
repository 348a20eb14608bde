import { type Actor, Refusal } from "@guildhall/core";
import { type ChangePartySettingInput, keepPlaces, type PartySetting } from "@guildhall/core/groups";
import { type Transaction, transaction } from "@guildhall/db";
import { listHouses, listMembersByIds } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { catchUp } from "./catch-up.ts";
import { lockDraft } from "./lock-draft.ts";
import { saveDraft } from "./save-draft.ts";

/** Other parties, or other rules for people. Nobody moves but who was in a party that is gone. Answers the new version. */
export async function changePartySetting(
  { db, clock }: Context,
  actor: Actor,
  { eventId, draftNumber, setting }: ChangePartySettingInput,
): Promise<number> {
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { event, board, draft } = await lockDraft(tx, actor, { eventId, draftNumber, now });
    await requireKnown(tx, actor.guildId, setting);
    const places = keepPlaces({ setting, places: await catchUp(tx, actor.guildId, { event, draft, now }) });
    const changed = { ...draft, setting, places, cause: "setting" } as const;
    return await saveDraft(tx, actor, {
      ...{ event, board, draft: changed, now },
      useCase: "groups.changePartySetting",
    });
  });
}

async function requireKnown(tx: Transaction, guildId: string, setting: PartySetting): Promise<void> {
  const memberIds = [...new Set([...setting.together.flat(), ...setting.apart.flat()])];
  const members = await listMembersByIds(tx, guildId, memberIds);
  if (members.length < memberIds.length) throw new Refusal("members.notFound");
  const houseIds = new Set((await listHouses(tx, guildId)).map(({ houseId }) => houseId));
  const isStrange = ({ houseId }: PartySetting["parties"][number]) =>
    houseId !== null && !houseIds.has(houseId);
  if (setting.parties.some(isStrange)) throw new Refusal("members.houseNotFound");
}
