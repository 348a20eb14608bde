import type {
  AnnouncementOptions,
  ChannelLanguage,
  SaveAnnouncementInput,
} from "@guildhall/core/announcements";
import type { AnnouncementInView } from "../announcements.loaders.ts";

export type DraftText = { readonly title: string; readonly body: string };

/** What was changed here and is not saved; each part with the version that it was begun from. */
export type AnnouncementDraft = {
  readonly texts: Readonly<Partial<Record<ChannelLanguage, DraftText & { readonly seen: number }>>>;
  readonly options: (AnnouncementOptions & { readonly seen: number }) | null;
};

export const emptyDraft: AnnouncementDraft = { texts: {}, options: null };

const nothing: DraftText = { title: "", body: "" };

export function storedText({ texts }: AnnouncementInView, language: ChannelLanguage): DraftText {
  return texts.find((text) => text.language === language) ?? nothing;
}

export function optionsOf(stored: AnnouncementInView): AnnouncementOptions {
  const { originalLanguage, missing, pings, crossposts, linkLabel, linkUrl, imageUrl } = stored;
  return { originalLanguage, missing, pings, crossposts, linkLabel, linkUrl, imageUrl };
}

/** Languages with a channel, and whatever else something was written in. */
export function languagesOf({ channels, texts, originalLanguage }: AnnouncementInView) {
  const spoken = channels.map(({ language }) => language);
  const written = texts.map(({ language }) => language);
  return [...new Set([...spoken, ...written, ...(spoken.length === 0 ? [originalLanguage] : [])])];
}

/** Languages whose text here says something else than what is stored. */
export function changedLanguages(draft: AnnouncementDraft, stored: AnnouncementInView) {
  return (Object.keys(draft.texts) as ChannelLanguage[]).filter((language) => {
    const [mine, theirs] = [draft.texts[language], storedText(stored, language)];
    return mine && (mine.title !== theirs.title || mine.body !== theirs.body);
  });
}

export function changesOptions({ options }: AnnouncementDraft, stored: AnnouncementInView): boolean {
  if (!options) return false;
  const { seen: _version, ...mine } = options;
  return JSON.stringify(mine) !== JSON.stringify(optionsOf(stored));
}

/** Somebody else saved another text of the language since it was touched here. */
export function findTheirs(
  draft: AnnouncementDraft,
  stored: AnnouncementInView,
  language: ChannelLanguage,
): AnnouncementInView["texts"][number] | undefined {
  const mine = draft.texts[language];
  if (!mine || !changedLanguages(draft, stored).includes(language)) return undefined;
  return stored.texts.find((text) => text.language === language && text.version > mine.seen);
}

export function inputOf(draft: AnnouncementDraft, stored: AnnouncementInView): SaveAnnouncementInput {
  const languages = changedLanguages(draft, stored);
  const texts = languages.map((language) => ({ ...nothing, ...draft.texts[language], language }));
  const { options } = draft;
  const hasOptions = options !== null && changesOptions(draft, stored);
  const seen = [
    ...texts.map((text) => draft.texts[text.language]?.seen),
    hasOptions ? options.seen : undefined,
  ];
  return {
    ...(stored.announcementId === 0 ? {} : { announcementId: stored.announcementId }),
    version: Math.min(stored.version, ...seen.filter((version) => version !== undefined)),
    ...(hasOptions ? { options } : {}),
    texts: texts.map(({ language, title, body }) => ({ language, title, body })),
  };
}
