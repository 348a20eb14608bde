import type { ChannelView } from "../../channel-view.ts";

/** The numbers that Discord gives to channel types. */
const types = { direct: 1, voice: 2, category: 4, stage: 13, forum: 15, media: 16 } as const;

export function isVoice({ type }: ChannelView): boolean {
  return type === types.voice || type === types.stage;
}

export function isForum({ type }: ChannelView): boolean {
  return type === types.forum || type === types.media;
}

export function isDirect({ type }: ChannelView): boolean {
  return type === types.direct;
}

export type ChannelGroup = {
  /** Null above all categories. */
  readonly category: ChannelView | null;
  readonly channels: readonly ChannelView[];
};

/** Text before voice, as Discord orders them. */
function inOrder(a: ChannelView, b: ChannelView): number {
  return Number(isVoice(a)) - Number(isVoice(b)) || a.position - b.position || Number(a.id) - Number(b.id);
}

/** Channels under their categories; a category in which one sees nothing is not shown. */
export function groupChannels(channels: readonly ChannelView[]): ChannelGroup[] {
  const places = channels.filter((channel) => !channel.thread && !isDirect(channel));
  const categories = places.filter(({ type }) => type === types.category).toSorted(inOrder);
  const others = places.filter(({ type }) => type !== types.category).toSorted(inOrder);
  const known = new Set(categories.map(({ id }) => id));
  const loose = others.filter(({ parentId }) => parentId === null || !known.has(parentId));
  const groups = categories.map((category) => ({
    category,
    channels: others.filter(({ parentId }) => parentId === category.id),
  }));
  return [{ category: null, channels: loose }, ...groups].filter((group) => group.channels.length > 0);
}

/** Open threads of a channel; posts of a forum are in the forum itself. */
export function listThreads(channels: readonly ChannelView[], parent: ChannelView): ChannelView[] {
  if (isForum(parent)) return [];
  return channels.filter(({ parentId, thread }) => parentId === parent.id && thread && !thread.isArchived);
}

/** Where a window opens: the first channel to write in. */
export function firstChannel(channels: readonly ChannelView[]): ChannelView | undefined {
  const ordered = groupChannels(channels).flatMap((group) => group.channels);
  return ordered.find((channel) => !isVoice(channel)) ?? ordered[0];
}
