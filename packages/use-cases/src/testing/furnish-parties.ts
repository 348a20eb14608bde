import type { SystemActor } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { createWarServer } from "@guildhall/db/groups";
import { makeEvent, randomSnowflake } from "@guildhall/db/testing";
import type { Context } from "#use-cases/context.ts";
import { noteExtra } from "#use-cases/events/index.ts";
import {
  buildParties,
  lockPlaces,
  publishParties,
  savePartyPreset,
  viewParties,
} from "#use-cases/groups/index.ts";
import { makePlayers } from "./make-players.ts";

/** A war server, and two parties of an event that everybody sees, one with a voice channel: as strong as each other, although other ones would share a language. */
export type FurnishedParties = {
  readonly eventId: number;
  readonly draftNumber: number;
  readonly memberId: number;
  readonly partyKey: string;
  readonly presetId: number;
  /** Who came since, and has no seat. */
  readonly standbyId: number;
};

type Parts = { readonly system: SystemActor; readonly marker: string };

export async function furnishParties(context: Context, { system, marker }: Parts): Promise<FurnishedParties> {
  const { guildId } = system;
  const startsAt = context.clock.now().add({ hours: 8 });
  const { eventId } = await makeEvent(context.db, guildId, { title: `Siege ${marker}`, startsAt });
  const plans = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((index) => ({
    ...{ name: `Player ${index} ${marker}`, power: index <= 5 ? 4000 : 3000 },
    language: index <= 5 ? ("fr" as const) : ("en" as const),
  }));
  const [player, other] = await makePlayers(context, { guildId, eventId }, plans);
  if (!player || !other) throw new Error("There are ten of them");
  const built = await buildParties(context, system, { eventId, draftNumber: null });
  const locking = { eventId, draftNumber: built, memberIds: [other.memberId], isLocked: true };
  const draftNumber = await lockPlaces(context, system, locking);
  await publishParties(context, system, { eventId, draftNumber, hasVoice: false, hasRoles: false });
  const { work } = await viewParties(context, system, { eventId });
  if (!work) throw new Error("Parties that were just built are not there");
  const { setting, places } = work;
  const preset = { name: `Preset ${marker}`, ...setting };
  const presetId = await savePartyPreset(context, system, preset);
  const [standby] = await makePlayers(context, { guildId, eventId }, [{ name: `Standby ${marker}` }]);
  const { memberId } = player;
  const partyKey = places.find((place) => place.memberId === memberId)?.partyKey ?? "";
  await noteExtra(context, system, { eventId, kind: "partyVoice", partyKey, discordId: randomSnowflake() });
  const link = { warGuildId: randomSnowflake(), linkedAt: context.clock.now() };
  await transaction(context.db, (tx) => createWarServer(tx, guildId, link));
  return { eventId, draftNumber, memberId, partyKey, presetId, standbyId: standby?.memberId ?? 0 };
}
