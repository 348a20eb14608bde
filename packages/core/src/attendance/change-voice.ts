import type { VoiceInterval, VoiceState } from "./voice-interval.ts";

/** What to write when somebody's voice changed: when the running interval ends, and which ones begin. */
export type VoiceChange = {
  /** End of the running interval, or undefined when it goes on or there is none. */
  readonly closeAt: Temporal.Instant | undefined;
  readonly opened: readonly VoiceInterval[];
};

/** What we know of a person's voice before the news. */
export type KnownVoice = {
  readonly running: VoiceInterval | undefined;
  /** When we last heard anything of the person. */
  readonly heardAt: Temporal.Instant;
};

export type VoiceNews = VoiceState & {
  readonly at: Temporal.Instant;
  /** When the bot last heard of this server before `at`, if it was cut off meanwhile: the change happened between. */
  readonly cutAt: Temporal.Instant | undefined;
};

const nothing: VoiceChange = { closeAt: undefined, opened: [] };

/**
 * Follows a person through voice. The same news again changes nothing, and news older than what is known is dropped. A
 * change during a cut ends what was known at the cut and leaves an uncertain interval up to now.
 */
export function changeVoice({ running, heardAt }: KnownVoice, news: VoiceNews): VoiceChange {
  if (isBefore(news.at, heardAt) || (running && isSame(running, news))) return nothing;
  const next = begin(news);
  const unsureFrom = news.cutAt && latest(news.cutAt, heardAt);
  if (!unsureFrom || !isBefore(unsureFrom, news.at)) return { closeAt: running && news.at, opened: next };
  const { channelId, isDeaf } = running ?? news;
  if (channelId === null) return nothing;
  const unsure: VoiceInterval = { channelId, fromAt: unsureFrom, toAt: news.at, isDeaf, isUncertain: true };
  return { closeAt: running && unsureFrom, opened: [unsure, ...next] };
}

function begin({ channelId, isDeaf, at }: VoiceNews): readonly VoiceInterval[] {
  if (channelId === null) return [];
  return [{ channelId, fromAt: at, toAt: null, isDeaf, isUncertain: false }];
}

function isSame(running: VoiceInterval, news: VoiceNews): boolean {
  return running.channelId === news.channelId && running.isDeaf === news.isDeaf;
}

function latest(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return isBefore(a, b) ? b : a;
}

function isBefore(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) < 0;
}
