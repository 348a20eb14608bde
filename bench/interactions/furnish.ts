import { setTimeout as pause } from "node:timers/promises";
import { systemClock, toHundredths } from "@guildhall/core";
import { rightsOfPresets } from "@guildhall/core/settings";
import { type Database, transaction } from "@guildhall/db";
import { appendEntries, lockFirstPool } from "@guildhall/db/dkp";
import { ensureHouse, ensureMember } from "@guildhall/db/members";
import { findGuild, saveGuild, savePlace, saveRightsOfRole } from "@guildhall/db/settings";
import { createEvent } from "@guildhall/use-cases/events";
import type { Server } from "./round.ts";

const entriesPerMember = 10;
const waitSeconds = 30;

/** Writes the guild of a bot that writes none itself. */
export async function writeGuild(db: Database, { guildId, ownerId }: Server): Promise<void> {
  const connectedAt = systemClock.now();
  const guild = { guildId, ownerId, name: "Nightwatch", iconHash: null, language: "en" } as const;
  await saveGuild(db, {
    ...guild,
    afkChannelId: null,
    timeZone: "UTC",
    game: "generic",
    inGameName: null,
    inGameServer: null,
    rules: null,
    style: "standard",
    modulesOff: [],
    connectedAt,
    disconnectedAt: null,
    resetAt: null,
  });
}

export async function awaitGuild(db: Database, { guildId }: Server): Promise<void> {
  const deadlineMs = performance.now() + waitSeconds * 1000;
  while (!(await findGuild(db, guildId))) {
    if (performance.now() > deadlineMs) throw new Error("The bot did not write its guild");
    await pause(100);
  }
}

/** A set-up guild with an event, everybody in the roster, and ten payments for each of them. */
export async function furnish(db: Database, { guildId, channelId, userIds }: Server): Promise<number> {
  await transaction(db, async (tx) => {
    await savePlace(tx, guildId, { place: "events", discordId: channelId, isMadeByUs: false });
    await saveRightsOfRole(tx, guildId, { roleId: guildId, rights: rightsOfPresets.member });
  });
  const startsAt = systemClock.now().add({ hours: 1 }).toString();
  const event = await createEvent(
    { db, clock: systemClock },
    { kind: "system", guildId },
    { title: "Siege", startsAt, durationMinutes: 60, rewardPoints: 10 },
  );
  await payEverybody(db, { guildId, userIds, eventId: event.eventId });
  return event.eventId;
}

type Payroll = Pick<Server, "guildId" | "userIds"> & { readonly eventId: number };

async function payEverybody(db: Database, { guildId, userIds, eventId }: Payroll): Promise<void> {
  const now = systemClock.now();
  await transaction(db, async (tx) => {
    const houseId = await ensureHouse(tx, guildId, { name: "Nightwatch" });
    const { poolId } = await lockFirstPool(tx, guildId, houseId);
    const members = [];
    for (const userId of userIds) {
      members.push(await ensureMember(tx, guildId, { houseId, userId, name: `Player ${userId}`, now }));
    }
    for (let payment = 0; payment < entriesPerMember; payment += 1) {
      const entries = members.map(({ memberId }) => ({
        memberId,
        kind: "event" as const,
        amount: toHundredths(10_00),
        reason: "present",
        eventId,
        reversesEntryId: null,
        effectiveAt: now,
        idempotencyKey: `bench:${payment}:${memberId}`,
      }));
      await appendEntries(tx, guildId, { poolId, entries, actorMemberId: null, recordedAt: now });
    }
  });
}
