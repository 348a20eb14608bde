import { type Actor, Refusal, userIdOf } from "@guildhall/core";
import type { Planning } from "@guildhall/core/events";
import type { Guild } from "@guildhall/core/settings";
import type { Transaction } from "@guildhall/db";
import { getTemplate } from "@guildhall/db/events";
import { ensureHouse } from "@guildhall/db/members";
import { findPlace, getSettings } from "@guildhall/db/settings";

type Wish = {
  readonly guild: Guild;
  readonly templateId?: number | undefined;
  readonly now: Temporal.Instant;
};

/** What a new event of the guild is made with: the usual, and its template. A guild that is not set up yet is refused. */
export async function readPlanning(
  tx: Transaction,
  actor: Actor,
  { guild, templateId, now }: Wish,
): Promise<Planning> {
  const { guildId } = actor;
  if (!(await findPlace(tx, guildId, "events"))) throw new Refusal("events.setUpFirst");
  return {
    houseId: await ensureHouse(tx, guildId, guild),
    voiceChannelId: (await findPlace(tx, guildId, "voice")) ?? null,
    createdByUserId: userIdOf(actor),
    settings: await getSettings(tx, guildId),
    template: templateId === undefined ? undefined : await getTemplate(tx, guildId, templateId),
    now,
  };
}
