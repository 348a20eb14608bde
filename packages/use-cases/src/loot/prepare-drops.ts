import { type Actor, Refusal } from "@guildhall/core";
import type { GuildEvent } from "@guildhall/core/events";
import {
  guessEvent,
  guessHours,
  type MatchedDropLine,
  matchDropLine,
  mostDrops,
  type PreviewDropsInput,
  readDropList,
} from "@guildhall/core/loot";
import type { Database } from "@guildhall/db";
import { getEvent, listEventsBetween } from "@guildhall/db/events";
import { findMemberOfUser } from "@guildhall/db/members";
import { getGameProfile } from "@guildhall/db/settings";
import { fingerprintOf } from "#use-cases/fingerprint-of.ts";
import { findItemNames } from "#use-cases/items/find-named-items.ts";
import { type ItemInRow, nameItems } from "./name-items.ts";

/** A line of what dropped, with the item that it means and others that it may mean. */
export type DropsLine = MatchedDropLine & {
  readonly item: ItemInRow | null;
  readonly candidates: readonly ItemInRow[];
};

/** Exactly what recording would write, for a person to read first. */
export type DropsPreview = {
  readonly lines: readonly DropsLine[];
  /** Where it dropped; null for nowhere in particular. */
  readonly event: GuildEvent | null;
  /** How many lines an officer still has to explain. */
  readonly openCount: number;
  readonly dropCount: number;
  /** Fingerprint of the items, their numbers and the event. */
  readonly previewId: string;
};

type Asked = { readonly asked: PreviewDropsInput; readonly now: Temporal.Instant };

/** Which items a list means, and where they dropped. */
export async function prepareDrops(db: Database, actor: Actor, { asked, now }: Asked): Promise<DropsPreview> {
  const { guildId } = actor;
  const event = await findEventOf(db, actor, { asked, now });
  const lines = await matchLines(db, guildId, asked);
  const named = await nameLines(db, guildId, { lines, language: asked.language });
  const counted = lines.flatMap(({ itemId, count }) => (itemId === null ? [] : [[itemId, count] as const]));
  const dropCount = counted.reduce((sum, [, count]) => sum + count, 0);
  if (dropCount > mostDrops) throw new Refusal("loot.tooManyDrops", { limit: mostDrops });
  return {
    lines: named,
    event: event ?? null,
    openCount: lines.filter(({ isOpen }) => isOpen).length,
    dropCount,
    previewId: fingerprintOf([counted, event?.eventId ?? null]),
  };
}

async function findEventOf(
  db: Database,
  actor: Actor,
  { asked: { eventId }, now }: Asked,
): Promise<GuildEvent | undefined> {
  const { guildId } = actor;
  if (eventId === null) return undefined;
  if (eventId !== undefined) return await getEvent(db, guildId, eventId);
  const from = now.subtract({ hours: guessHours });
  const recent = await listEventsBetween(db, guildId, { from, until: now, withDrafts: false });
  const officer = actor.kind === "member" ? await findMemberOfUser(db, guildId, actor.userId) : undefined;
  const own = recent.filter(({ houseId, state }) => {
    const isOfHouse = officer === undefined || houseId === officer.houseId;
    return isOfHouse && state !== "cancelled";
  });
  return guessEvent(own, now);
}

async function matchLines(
  db: Database,
  guildId: string,
  { text, language, answers }: PreviewDropsInput,
): Promise<readonly MatchedDropLine[]> {
  const lines = readDropList(text);
  if (lines.length > mostDrops) throw new Refusal("loot.tooManyDrops", { limit: mostDrops });
  const profile = await getGameProfile(db, guildId);
  const texts = lines.map(({ written }) => written);
  const found = await findItemNames(db, guildId, { profile, language, texts, limit: 5 });
  return lines.map((line, index) => {
    const answer = answers.find((one) => one.line === line.line);
    return matchDropLine(line, found[index] ?? [], answer);
  });
}

type Named = Pick<PreviewDropsInput, "language"> & { readonly lines: readonly MatchedDropLine[] };

/** An item that somebody chose must be one that the guild sees. */
async function nameLines(
  db: Database,
  guildId: string,
  { lines, language }: Named,
): Promise<readonly DropsLine[]> {
  const itemIds = lines.flatMap(({ itemId, candidateIds }) =>
    itemId === null ? candidateIds : [itemId, ...candidateIds],
  );
  const items = await nameItems(db, guildId, { itemIds, language });
  const itemOf = new Map(items.map((item) => [item.itemId, item]));
  return lines.map((line) => {
    const item = line.itemId === null ? null : itemOf.get(line.itemId);
    if (item === undefined) throw new Refusal("items.notFound");
    return { ...line, item, candidates: line.candidateIds.flatMap((itemId) => itemOf.get(itemId) ?? []) };
  });
}
