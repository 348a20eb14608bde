import { z } from "zod";
import { longestBody, longestLinkLabel, longestTitle, longestUrl, missingWays } from "./announcement.ts";
import { channelLanguages } from "./language-channel.ts";

const number = z.coerce.number().int().positive();
const language = z.enum(channelLanguages);

/** Names one announcement. */
export const announcementInput = z.object({ announcementId: number });

export type AnnouncementInput = z.output<typeof announcementInput>;

/** An address that Discord opens, never we: of a server with a name, and only over TLS. */
const address = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain })
  .max(longestUrl)
  .nullable();

const hasNoControls = (text: string) => !/\p{Cc}/u.test(text);

export const announcementText = z.object({
  language,
  title: z.string().trim().max(longestTitle).refine(hasNoControls),
  body: z.string().trim().max(longestBody),
});

export const announcementOptions = z
  .object({
    originalLanguage: language,
    missing: z.enum(missingWays).default("original"),
    pings: z.boolean().default(false),
    crossposts: z.boolean().default(false),
    linkLabel: z.string().trim().min(1).max(longestLinkLabel).refine(hasNoControls).nullable().default(null),
    linkUrl: address.default(null),
    imageUrl: address.default(null),
  })
  .refine(({ linkLabel, linkUrl }) => (linkLabel === null) === (linkUrl === null));

/** Texts and options that were changed; the rest stays. */
export const saveAnnouncementInput = z.object({
  /** Left out: a new one. */
  announcementId: number.optional(),
  /** Which version was seen; 0 for a new one. */
  version: z.coerce.number().int().nonnegative(),
  options: announcementOptions.optional(),
  /** Both empty: nothing is said in this language any more. */
  texts: z
    .array(announcementText)
    .max(channelLanguages.length)
    .refine((texts) => new Set(texts.map((text) => text.language)).size === texts.length),
});

export type SaveAnnouncementInput = z.output<typeof saveAnnouncementInput>;

/** Names an announcement as it was looked at. */
export const seenAnnouncementInput = announcementInput.extend({ version: number });

export type SeenAnnouncementInput = z.output<typeof seenAnnouncementInput>;

export const scheduleAnnouncementInput = seenAnnouncementInput.extend({
  /** Wall time of the guild: `2026-12-24T20:00`. */
  at: z.iso.datetime({ local: true, precision: -1 }).refine((at) => !at.endsWith("Z")),
});

export type ScheduleAnnouncementInput = z.output<typeof scheduleAnnouncementInput>;

/** A run of the job that posts, by the time that it was ordered for. */
export const dueAnnouncementInput = announcementInput.extend({ atMilliseconds: z.number().int() });

export type DueAnnouncementInput = z.output<typeof dueAnnouncementInput>;

/** Names one of the messages of an announcement. */
export const announcementPostInput = z.object({ postId: number });

export type AnnouncementPostInput = z.output<typeof announcementPostInput>;
