import { Refusal } from "@guildhall/core";
import type { AnnouncementOptions, AnnouncementState } from "@guildhall/core/announcements";
import { and, count, desc, eq, inArray } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { announcementPosts, announcements, announcementTexts } from "./announcements.tables.ts";

/** An announcement without what it says. */
export type Announcement = AnnouncementOptions & {
  readonly announcementId: number;
  readonly state: AnnouncementState;
  readonly version: number;
  readonly optionsVersion: number;
  readonly createdAt: Temporal.Instant;
  readonly postAt: Temporal.Instant | null;
  readonly postedAt: Temporal.Instant | null;
  readonly missedAt: Temporal.Instant | null;
};

const columns = {
  announcementId: announcements.id,
  state: announcements.state,
  version: announcements.version,
  optionsVersion: announcements.optionsVersion,
  originalLanguage: announcements.originalLanguage,
  missing: announcements.missing,
  pings: announcements.pings,
  crossposts: announcements.crossposts,
  linkLabel: announcements.linkLabel,
  linkUrl: announcements.linkUrl,
  imageUrl: announcements.imageUrl,
  createdAt: announcements.createdAt,
  postAt: announcements.postAt,
  postedAt: announcements.postedAt,
  missedAt: announcements.missedAt,
};

const isAnnouncement = (guildId: string, announcementId: number) =>
  and(eq(announcements.guildId, guildId), eq(announcements.id, announcementId));

/** The newest first; of what is over only the last ones. */
export async function listAnnouncements(
  db: Queryable,
  guildId: string,
  { limit }: { readonly limit: number },
): Promise<readonly Announcement[]> {
  return await db
    .select(columns)
    .from(announcements)
    .where(eq(announcements.guildId, guildId))
    .orderBy(desc(announcements.id))
    .limit(limit);
}

export async function countOpenAnnouncements(db: Queryable, guildId: string): Promise<number> {
  const isOpen = inArray(announcements.state, ["draft", "scheduled"]);
  const [row] = await db
    .select({ open: count() })
    .from(announcements)
    .where(and(eq(announcements.guildId, guildId), isOpen));
  return row?.open ?? 0;
}

export async function findAnnouncement(
  db: Queryable,
  guildId: string,
  announcementId: number,
): Promise<Announcement | undefined> {
  const [found] = await db.select(columns).from(announcements).where(isAnnouncement(guildId, announcementId));
  return found;
}

/** Locks the announcement and with it its texts and posts. */
export async function lockAnnouncement(
  tx: Transaction,
  guildId: string,
  announcementId: number,
): Promise<Announcement> {
  const [found] = await tx
    .select(columns)
    .from(announcements)
    .where(isAnnouncement(guildId, announcementId))
    .for("update");
  if (!found) throw new Refusal("announcements.notFound");
  return found;
}

type NewAnnouncement = AnnouncementOptions & {
  readonly createdAt: Temporal.Instant;
  readonly createdByUserId: string | null;
};

/** A draft that says nothing yet. */
export async function createAnnouncement(
  tx: Transaction,
  guildId: string,
  announcement: NewAnnouncement,
): Promise<number> {
  const fresh = { state: "draft", version: 1, optionsVersion: 1 } as const;
  const [row] = await tx
    .insert(announcements)
    .values({ guildId, ...fresh, ...announcement })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

type Changed = Partial<Omit<Announcement, "announcementId" | "createdAt">> &
  Pick<Announcement, "announcementId">;

/** What is named is changed, the rest stays. */
export async function saveAnnouncement(
  tx: Transaction,
  guildId: string,
  { announcementId, ...changed }: Changed,
): Promise<void> {
  await tx.update(announcements).set(changed).where(isAnnouncement(guildId, announcementId));
}

/** With all that was ever written for it. */
export async function deleteAnnouncement(
  tx: Transaction,
  guildId: string,
  announcementId: number,
): Promise<void> {
  for (const table of [announcementPosts, announcementTexts])
    await tx.delete(table).where(and(eq(table.guildId, guildId), eq(table.announcementId, announcementId)));
  await tx.delete(announcements).where(isAnnouncement(guildId, announcementId));
}
