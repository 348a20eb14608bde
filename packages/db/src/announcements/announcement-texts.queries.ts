import type { AnnouncementText } from "@guildhall/core/announcements";
import { and, desc, eq, inArray } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { announcementTexts } from "./announcements.tables.ts";

/** What somebody wrote, and when. */
export type WrittenText = AnnouncementText & {
  readonly announcementId: number;
  readonly version: number;
  readonly writtenAt: Temporal.Instant;
  /** Null when a program did, or whoever did was erased. */
  readonly writtenByUserId: string | null;
};

const columns = {
  announcementId: announcementTexts.announcementId,
  language: announcementTexts.language,
  version: announcementTexts.version,
  title: announcementTexts.title,
  body: announcementTexts.body,
  writtenAt: announcementTexts.writtenAt,
  writtenByUserId: announcementTexts.writtenByUserId,
};

/** All that was ever written for these announcements, the last first: of each language the first one counts. */
export async function listTexts(
  db: Queryable,
  guildId: string,
  announcementIds: readonly number[],
): Promise<readonly WrittenText[]> {
  if (announcementIds.length === 0) return [];
  const isMeant = inArray(announcementTexts.announcementId, [...announcementIds]);
  return await db
    .select(columns)
    .from(announcementTexts)
    .where(and(eq(announcementTexts.guildId, guildId), isMeant))
    .orderBy(desc(announcementTexts.version), desc(announcementTexts.id));
}

export async function appendTexts(
  tx: Transaction,
  guildId: string,
  texts: readonly WrittenText[],
): Promise<void> {
  if (texts.length === 0) return;
  await tx.insert(announcementTexts).values(texts.map((text) => ({ guildId, ...text })));
}
