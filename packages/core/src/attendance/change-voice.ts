import type { VoiceInterval, VoiceState } from "./voice-interval.ts";

/** What to write when somebody's voice changed: when the running interval ends, and which ones begin. */
export type VoiceChange = {
  /** End of the running interval, or undefined when it goes on or there is none. */
  readonly closeAt: Temporal.Instant | undefined;
  readonly opened: readonly VoiceInterval[];
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
export function changeVoice(running: VoiceInterval | undefined, news: VoiceNews): VoiceChange {
  if (running && isSame(running, news)) return nothing;
  if (running && Temporal.Instant.compare(news.at, running.fromAt) < 0) return nothing;
  const next = begin(news);
  if (!news.cutAt) return { closeAt: running && news.at, opened: next };
  const from = latest(news.cutAt, running?.fromAt);
  const channelId = running?.channelId ?? news.channelId;
  if (channelId === null) return nothing;
  const isDeaf = running?.isDeaf ?? news.isDeaf;
  const unsure: VoiceInterval = { channelId, fromAt: from, toAt: news.at, isDeaf, isUncertain: true };
  return { closeAt: running && from, opened: [unsure, ...next] };
}

function begin({ channelId, isDeaf, at }: VoiceNews): readonly VoiceInterval[] {
  if (channelId === null) return [];
  return [{ channelId, fromAt: at, toAt: null, isDeaf, isUncertain: false }];
}

function isSame(running: VoiceInterval, news: VoiceNews): boolean {
  return running.channelId === news.channelId && running.isDeaf === news.isDeaf;
}

function latest(a: Temporal.Instant, b: Temporal.Instant | undefined): Temporal.Instant {
  return b && Temporal.Instant.compare(b, a) > 0 ? b : a;
}
