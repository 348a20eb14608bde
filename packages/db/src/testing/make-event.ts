import { toHundredths } from "@guildhall/core";
import { type GuildEvent, type NewEvent, plannedByHand } from "@guildhall/core/events";
import type { Database } from "../client.ts";
import { createEvent } from "../events/index.ts";
import { ensureHouse } from "../members/index.ts";
import { transaction } from "../transaction.ts";

/** An event of an hour and a half that pays twelve points and begins when the clock of the tests stands still. */
export async function makeEvent(
  db: Database,
  guildId: string,
  wishes: Partial<NewEvent> = {},
): Promise<GuildEvent> {
  const startsAt = wishes.startsAt ?? Temporal.Instant.from("2026-11-21T20:00:00Z");
  return await transaction(db, async (tx) => {
    const event: NewEvent = {
      houseId: await ensureHouse(tx, guildId, { name: "Nightwatch" }),
      title: "Siege",
      note: null,
      startsAt,
      endsAt: startsAt.add({ minutes: 90 }),
      state: "open",
      voiceChannelId: null,
      reward: toHundredths(12_00),
      createdByUserId: null,
      ...plannedByHand,
      ...wishes,
    };
    return await createEvent(tx, guildId, { event, now: startsAt });
  });
}
