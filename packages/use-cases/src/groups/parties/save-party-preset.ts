import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { SavePartyPresetInput } from "@guildhall/core/groups";
import { type Transaction, transaction } from "@guildhall/db";
import {
  countPartyPresets,
  createPartyPreset,
  findPartyPresetNamed,
  getPartyPreset,
  type PartyPreset,
  savePartyPreset as savePreset,
} from "@guildhall/db/groups";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** As many as people find their way in. */
const mostPresets = 30;

/** Keeps parties by a name, for the next event. Answers which. */
export async function savePartyPreset(
  { db, clock }: Context,
  actor: Actor,
  { presetId, name, parties, aim, keepsStatics }: SavePartyPresetInput,
): Promise<number> {
  requireRight(actor, "groups.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const named = await findPartyPresetNamed(tx, guildId, name);
    if (named && named.presetId !== presetId) throw new Refusal("groups.presetNameTaken", { name });
    const preset = { name, setting: { parties, aim, keepsStatics }, savedAt: now };
    const savedId = presetId ?? (await create(tx, guildId, preset));
    if (presetId !== undefined) await change(tx, guildId, { ...preset, presetId });
    const after = { partyCount: parties.length };
    await recordAudit(tx, actor, {
      useCase: "groups.savePartyPreset",
      target: { kind: "guild" },
      after,
      now,
    });
    return savedId;
  });
}

type Preset = Pick<PartyPreset, "name" | "setting"> & { readonly savedAt: Temporal.Instant };

async function create(tx: Transaction, guildId: string, preset: Preset): Promise<number> {
  if ((await countPartyPresets(tx, guildId)) >= mostPresets)
    throw new Refusal("groups.tooManyPresets", { limit: mostPresets });
  return await createPartyPreset(tx, guildId, preset);
}

async function change(
  tx: Transaction,
  guildId: string,
  preset: Preset & { readonly presetId: number },
): Promise<void> {
  await getPartyPreset(tx, guildId, preset.presetId);
  await savePreset(tx, guildId, preset);
}
